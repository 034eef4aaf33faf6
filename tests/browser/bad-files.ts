// One whole record, and files that must not be taken for one, each with the sentence that says why.
import { formatRecord } from '../../src/engine';
import { botGame } from '../engine/games';

export interface RecordFile {
  readonly name: string;
  readonly mimeType: 'application/json';
  readonly buffer: Buffer;
}

export const jsonFile = (name: string, text: string): RecordFile => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** A guided game, played to its end. */
export const goodRecord = (): string =>
  formatRecord(botGame('first-watch', 'file', 'statesman', true).record());

/** Twelve months as Manila, played to their end. */
export const wholeGame = (): string =>
  formatRecord(botGame('second-thomas-2023', 'pictures', 'statesman', true).record());

export function badRecords(good: string): readonly (readonly [RecordFile, RegExp])[] {
  const edited = good
    .replace('"ending":"', '"ending" :"')
    .replace(/"phl\.approval",(\d+)/, '"phl.approval",999');
  return [
    [jsonFile('cut', good.slice(0, good.length / 2)), /stops in the middle, at month \d/],
    [jsonFile('foreign', '{"game":"chess"}'), /not a record of Below Threshold/],
    [jsonFile('newer', good.replace('"format":1', '"format":9')), /newer version of the game \(format 9\)/],
    [jsonFile('edited', edited), /changed by hand at month \d/],
  ];
}

/** A level with faults at `patron`, `turns` and `wrong`. */
export const badLevel = (level: object): RecordFile =>
  jsonFile('mine', JSON.stringify({ ...level, patron: 'usb', turns: 99, wrong: 1 }));
