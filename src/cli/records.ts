// Recording games and verifying records.
import { writeFileSync } from 'node:fs';
import { type Bot, createBot, createSeats } from '../bots';
import {
  createSession,
  formatRecord,
  type Game,
  normaliseSeed,
  type Problem,
  type Session,
  type Shelf,
  verifyText,
} from '../engine';
import { Fault, readText } from './shelf';

/** A bot's game, and its record as it is written. */
export function record(
  game: Game,
  levelFile: unknown,
  seed: string,
  bot: Bot,
): { readonly written: string; readonly session: Session } {
  const used = normaliseSeed(seed);
  const seats = createSeats(game.level, used, createBot(bot, used));
  const foreign = levelFile === undefined ? {} : { levelFile };
  const session = createSession({ game, seed: used, seats, recording: true, ...foreign });
  return { written: formatRecord(session.record()), session };
}

export function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (fault) {
    throw new Fault(
      'unwritable',
      `cannot write ${path}: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}

export interface Verdict {
  readonly file: string;
  readonly ok: boolean;
  readonly turns?: number;
  readonly problem?: Problem;
}

export function verifyFile(file: string, shelf: Shelf): Verdict {
  let text: string;
  try {
    text = readText(file);
  } catch {
    return { file, ok: false, problem: { code: 'unreadable', path: '(file)', detail: file } };
  }
  const result = verifyText(text, shelf);
  if (result.ok) return { file, ok: true, turns: result.value.record().turns.length };
  const [problem] = result.problems;
  return problem === undefined ? { file, ok: false } : { file, ok: false, problem };
}
