// Every kind of bad record has a sentence of its own that names the month where one is to blame, and saves nothing.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { importGame } from '../../src/app/game/games';
import { addOwnLevel, shelf } from '../../src/app/game/shelf';
import { listSaves } from '../../src/app/storage/saves';
import { type GameRecord, gameOf } from '../../src/engine';
import { endSealOf, headSealOf, turnSealOf } from '../../src/engine/replay-format';
import { levelFault, loadText, recordFault, type Text } from '../../src/text';
import { finished, playMonths, recordOf, recordText, smallGame } from './small-game';

let text: Text;
beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  text = await loadText('en');
});

const whole = recordText(finished());
const record = recordOf(finished());

/** Sealed anew, as somebody would who knows how the seals are made. */
function sealed(change: Partial<GameRecord>): string {
  const changed = { ...record, ...change };
  const { headSeal: _head, endSeal: _end, turns, pending, ending, ...head } = changed;
  const headSeal = headSealOf(head);
  let seal = headSeal;
  const again = turns.map(({ seal: _seal, ...turn }) => {
    seal = turnSealOf(seal, turn);
    return { ...turn, seal };
  });
  return JSON.stringify({
    ...head,
    headSeal,
    turns: again,
    pending,
    ending,
    endSeal: endSealOf(seal, pending, ending),
  });
}

const withTurn = (turn: number, change: Partial<GameRecord['turns'][number]>): GameRecord['turns'] =>
  record.turns.map((one) => (one.turn === turn ? { ...one, ...change } : one));

const bad: readonly (readonly [string, () => string, RegExp])[] = [
  ['a text far too large', () => 'x'.repeat(8_000_001), /far larger/],
  ['a picture', () => '\u0089PNG', /not a record of Below Threshold/],
  ['another program’s JSON', () => '{"kind":"savegame"}', /not a record of Below Threshold/],
  ['an empty file', () => '\uFEFF \n', /file is empty/],
  ['a level', () => JSON.stringify({ id: 'mine', governments: [], features: [] }), /a level, not the record/],
  ['one cut off in month 3', () => whole.slice(0, whole.indexOf('"turn":3,"orders"') + 40), /month 3/],
  ['one of a newer format', () => JSON.stringify({ ...record, format: 99 }), /newer version.*format 99/],
  [
    'one with a field missing',
    () => JSON.stringify({ ...record, turns: [{ turn: 1 }] }),
    /damaged at month 1/,
  ],
  [
    'one whose month 2 was changed by hand',
    () => JSON.stringify({ ...record, turns: withTurn(2, { hash: '0123456789abcdef' }) }),
    /changed by hand at month 2/,
  ],
  [
    'one whose seed was changed by hand',
    () => JSON.stringify({ ...record, seed: 'else' }),
    /by hand at its head/,
  ],
  [
    'one without its month 2',
    () => JSON.stringify({ ...record, turns: record.turns.filter(({ turn }) => turn !== 2) }),
    /by hand at month 2: that month was cut out/,
  ],
  [
    'one cut off after its last month',
    () => whole.slice(0, whole.indexOf('"pending"')),
    /stops in the middle, at its end/,
  ],
  ['one of newer rules', () => sealed({ rules: record.rules + 1 }), /newer rules/],
  [
    'one of a level that nobody has',
    () => sealed({ level: { id: 'nowhere', hash: 'x' } }),
    /level “nowhere”/,
  ],
  [
    'one of a level that has been changed',
    () => sealed({ level: { ...record.level, hash: 'x' } }),
    /“first-watch” has been changed/,
  ],
  [
    'one with an order that the rules forbid',
    () =>
      sealed({
        turns: withTurn(2, {
          orders: { phl: { policies: [{ action: 'no-such-act', target: null }], responses: [] } },
        }),
      }),
    /At month 2 .*no-such-act/,
  ],
  [
    'one with orders for somebody unknown',
    () => sealed({ turns: withTurn(1, { orders: { atlantis: { policies: [], responses: [] } } }) }),
    /At month 1 .*atlantis/,
  ],
  [
    'one that comes out differently',
    () => sealed({ turns: withTurn(3, { hash: '0123456789abcdef' }) }),
    /differently at month 3/,
  ],
];

test.each(bad)('%s', async (_name, make, sentence) => {
  const result = await importGame(make());
  expect(result.ok).toBe(false);
  if (result.ok) return;
  const words = recordFault(text, result.problems[0]!);
  expect(words).toMatch(sentence);
  // Never a code or a hole in the sentence, and always a way on.
  expect(words).not.toMatch(/[{}]/);
  expect(words).toMatch(/Open|Take|Copy|ask|Load/);
  expect(await listSaves()).toEqual([]);
});

test('one of older rules', () => {
  const newer = { ...shelf, rules: { ...shelf.rules, number: shelf.rules.number + 1 } };
  const result = gameOf(record, newer);
  expect(result.ok ? '' : recordFault(text, result.problems[0]!)).toMatch(/older rules.*Open it/);
});

test('each kind has another sentence', async () => {
  const said = new Set<string>();
  for (const [, make] of bad) {
    const result = await importGame(make());
    if (!result.ok) said.add(recordFault(text, result.problems[0]!));
  }
  // Two of the list are both simply foreign.
  expect(said.size).toBe(bad.length - 1);
});

test('where a level is wanted, an empty file and a record are told in one sentence each', () => {
  for (const [file, sentence] of [
    ['', /^The file is empty/],
    [whole, /^This is the record of a game, not a level\. Open it/],
  ] as const) {
    const result = addOwnLevel(file);
    expect(result.ok ? [] : result.problems.map((problem) => levelFault(text, problem))).toEqual([
      expect.stringMatching(sentence),
    ]);
  }
});

test('a good record is none of these', async () => {
  expect((await importGame(recordText(playMonths(smallGame('good-one-1'), 1)))).ok).toBe(true);
});
