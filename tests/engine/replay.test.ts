// Records: every kind of damage is told apart and placed; what verifies is the same game.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import {
  createGame,
  createSession,
  formatRecord,
  type GameRecord,
  parseLevel,
  parseRecord,
  verifyRecord,
  verifyText,
} from '../../src/engine';
import { endSealOf, headSealOf, turnSealOf } from '../../src/engine/replay-format';
import { botGame, personGame, readLevelFile, sendByBot, shelf } from './games';

const record = botGame('first-watch', 'replay', 'random', true).record();
const text = formatRecord(record);
type Loose = { -readonly [K in keyof GameRecord]: GameRecord[K] };
const changed = (change: (copy: Loose & Record<string, unknown>) => void): string => {
  const copy = structuredClone(record) as Loose & Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};
/** What somebody who knows the format can do: change something and seal it again. */
const forged = (change: (copy: Loose) => void): GameRecord => {
  const copy = structuredClone(record) as Loose;
  change(copy);
  copy.headSeal = headSealOf(copy);
  let seal = copy.headSeal;
  copy.turns = copy.turns.map((turn) => {
    seal = turnSealOf(seal, turn);
    return { ...turn, seal };
  });
  copy.endSeal = endSealOf(seal, copy.pending, copy.ending);
  return copy;
};
const problemOf = (given: string) => {
  const parsed = parseRecord(given);
  return parsed.ok ? null : parsed.problems[0];
};
const verdict = (given: GameRecord) => {
  const result = verifyRecord(given, shelf);
  return result.ok ? null : result.problems[0];
};

describe('reading a record', () => {
  it('reads what was written', () => {
    const parsed = parseRecord(text);
    expect(parsed.ok && formatRecord(parsed.value)).toBe(text);
  });
  it('says that a text cut in the middle is truncated, and after which turn', () => {
    const third = text.split('"seal":"', 3).join('"seal":"').length;
    expect(problemOf(text.slice(0, third + 20))).toMatchObject({ code: 'truncated', path: 'turn 3' });
  });
  it('says that turns are missing at the end', () => {
    expect(problemOf(changed((copy) => (copy.turns = copy.turns.slice(0, 4))))).toMatchObject({
      code: 'truncated',
      path: 'turn 5',
    });
  });
  it('says that a turn was cut out at the start or in the middle', () => {
    for (const gone of [1, 3]) {
      const cut = changed((copy) => (copy.turns = copy.turns.filter(({ turn }) => turn !== gone)));
      expect(problemOf(cut)).toMatchObject({ code: 'edited', path: `turn ${gone}`, detail: 'missing' });
    }
  });
  it('names no month beyond the last of the level', () => {
    const last = text.lastIndexOf('"seal":"') + 30;
    expect(problemOf(text.slice(0, last))).toMatchObject({ code: 'truncated', path: '(end)' });
    expect(problemOf(text.slice(0, last - 20))).toMatchObject({
      code: 'truncated',
      path: `turn ${record.turns.length}`,
    });
    expect(problemOf(changed((copy) => (copy.ending = 'war')))).toMatchObject({
      code: 'edited',
      path: '(end)',
    });
  });
  it('reads a record to which an editor has given a byte-order mark', () => {
    const parsed = parseRecord(`\uFEFF${text}`);
    expect(parsed.ok && formatRecord(parsed.value)).toBe(text);
  });
  it('says of an edited one, where playing it again shows it, which number was changed', () => {
    const edited = changed((copy) => {
      copy.turns = copy.turns.map((turn) =>
        turn.turn === 4
          ? {
              ...turn,
              changed: turn.changed.map(([path, value], at) => [path, at === 0 ? value + 1 : value]),
            }
          : turn,
      );
    });
    const [first = ['']] = record.turns[3]!.changed;
    const result = verifyText(edited, shelf);
    expect(result.ok ? null : result.problems[0]).toMatchObject({ code: 'edited', path: 'turn 4' });
    expect(result.ok ? '' : result.problems[0]!.detail).toContain(`turn 4: ${first[0]}: recorded`);
    expect(verifyText(text, shelf).ok).toBe(true);
  });
  it('says at which turn it was edited', () => {
    const edited = changed((copy) => {
      copy.turns = copy.turns.map((turn) => (turn.turn === 4 ? { ...turn, orders: {} } : turn));
    });
    expect(problemOf(edited)).toMatchObject({ code: 'edited', path: 'turn 4' });
    expect(problemOf(changed((copy) => (copy.seed = 'mine')))).toMatchObject({
      code: 'edited',
      path: '(head)',
    });
  });
  it('says that a file is empty, or a level', () => {
    for (const empty of ['', ' \n', '\uFEFF']) expect(problemOf(empty)?.code).toBe('empty');
    expect(problemOf('{"id":"mine","governments":[],"features":[]}')?.code).toBe('level-not-record');
  });
  it('says that a file is foreign', () => {
    for (const foreign of ['not json', '{}', '[]', 'null', '{"kind":"chess","format":1}'])
      expect(problemOf(foreign)?.code).toBe('foreign');
  });
  it('says that a record is from a newer format', () => {
    expect(problemOf(changed((copy) => ((copy as Record<string, unknown>).format = 2)))).toMatchObject({
      code: 'newer-format',
      detail: '2',
    });
  });
  it('says where a damaged record is wrong', () => {
    const damaged = changed((copy) => {
      (copy.turns[2] as unknown as Record<string, unknown>).hash = 7;
    });
    expect(problemOf(damaged)).toMatchObject({ code: 'damaged', path: 'turn 3' });
  });
  it('refuses a giant text before reading it', () => {
    expect(problemOf('x'.repeat(8_000_001))?.code).toBe('too-large');
  });
  it('never throws, whatever bytes are changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 4 }), (at, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + 3);
        const parsed = parseRecord(broken);
        if (parsed.ok) expect(formatRecord(parsed.value).trim()).toBe(text.trim());
      }),
      { numRuns: 150 },
    );
  });
});

describe('verifying a record', () => {
  it('agrees with a true one, finished or not', () => {
    expect(verdict(record)).toBeNull();
    const half = personGame('second-thomas-2023', 'half');
    for (let step = 0; step < 5; step += 1) sendByBot(half, createBot('statesman', 'half'));
    expect(verdict(half.record())).toBeNull();
  });
  it('names turn and variable of a forged result', () => {
    const given = forged((copy) => {
      copy.turns = copy.turns.map((turn) =>
        turn.turn === 3
          ? {
              ...turn,
              changed: turn.changed.map(
                ([path, value]) => [path, path === 'phl.approval' ? value + 9 : value] as const,
              ),
            }
          : turn,
      );
    });
    const found = verdict(given);
    expect(found).toMatchObject({ code: 'differs', path: 'turn 3' });
    expect(found?.detail).toMatch(/^phl\.approval: recorded \d+, computed \d+$/);
  });
  it('names turn and variable of forged orders', () => {
    const given = forged((copy) => {
      copy.turns = copy.turns.map((turn) => (turn.turn === 2 ? { ...turn, orders: {} } : turn));
    });
    const found = verdict(given);
    expect(found).toMatchObject({ code: 'differs', path: 'turn 2' });
    expect(found?.detail).toMatch(/recorded/);
  });
  it('refuses a finished record that was cut short, at the first month that it lacks', () => {
    const cut = verdict(forged((copy) => (copy.turns = copy.turns.slice(0, 4))));
    expect(cut).toMatchObject({
      code: 'differs',
      path: 'turn 5',
      detail: `months: recorded 4, computed ${record.turns.length}`,
    });
  });
  it('names the month and the event where other news are told than happened', () => {
    const told = (events: GameRecord['turns'][number]['events']) =>
      verdict(
        forged((copy) => {
          copy.turns = copy.turns.map((turn) => (turn.turn === 3 ? { ...turn, events } : turn));
        }),
      );
    const [first, ...rest] = record.turns[2]!.events;
    const emptied = told([]);
    expect(emptied).toMatchObject({ code: 'differs', path: 'turn 3' });
    expect(emptied?.detail).toMatch(/^event 1: recorded none, computed [a-z]/);
    expect(told([{ ...first!, amount: first!.amount + 1 }, ...rest])?.detail).toMatch(/^event 1: recorded /);
    expect(told([...record.turns[2]!.events, first!])?.detail).toMatch(/computed none$/);
  });
  it('refuses orders after the end', () => {
    const given = forged((copy) => {
      copy.pending = { policies: { phl: [{ action: 'quiet-channel', target: null }] }, responses: {} };
    });
    expect(verdict(given)).toMatchObject({
      code: 'differs',
      path: `turn ${record.turns.length}`,
      detail: 'orders after the end: phl quiet-channel',
    });
  });
  it('names the turn of an illegal order and of an unknown side', () => {
    const illegal = forged((copy) => {
      copy.turns = copy.turns.map((turn) =>
        turn.turn === 2
          ? {
              ...turn,
              orders: { phl: { policies: [{ action: 'import-ban', target: 'vnm' }], responses: [] } },
            }
          : turn,
      );
    });
    expect(verdict(illegal)).toMatchObject({ code: 'illegal-order', path: 'turn 2' });
    const stranger = forged((copy) => {
      copy.turns = copy.turns.map((turn) =>
        turn.turn === 5 ? { ...turn, orders: { xyz: { policies: [], responses: [] } } } : turn,
      );
    });
    expect(verdict(stranger)).toMatchObject({ code: 'unknown-side', path: 'turn 5', detail: 'xyz' });
  });
  it('refuses other rules and other levels', () => {
    expect(verdict(forged((copy) => (copy.rules = 99)))?.code).toBe('newer-rules');
    expect(verdict(forged((copy) => (copy.level = { ...copy.level, hash: 'x' })))?.code).toBe(
      'level-changed',
    );
    expect(verdict(forged((copy) => (copy.level = { ...copy.level, id: 'nowhere' })))?.code).toBe('no-level');
  });
  it('carries a level of one’s own inside', () => {
    const file = { ...readLevelFile('first-watch'), id: 'my-watch', turns: 3, guide: [] };
    const parsed = parseLevel(file, governments, known);
    if (!parsed.ok) throw new Error('the level is good');
    const game = createGame(rulebook, parsed.value);
    const seats = createSeats(parsed.value, 'own', createBot('hedger', 'own'));
    const own = createSession({ game, seed: 'own', seats, recording: true, levelFile: file }).record();
    const again = parseRecord(formatRecord(own));
    expect(again.ok && verifyRecord(again.value, shelf).ok).toBe(true);
    expect(verdict({ ...own, level: { id: own.level.id, hash: own.level.hash } })?.code).toBe('no-level');
  });
  it('checks the acts that a level of one’s own names', () => {
    const file = {
      ...readLevelFile('first-watch'),
      id: 'my-watch',
      underWay: [{ by: 'chn', action: 'import-bann', target: 'phl', due: 1 }],
    };
    const found = verdict({ ...record, level: { id: 'my-watch', hash: 'x', file } });
    expect(found).toMatchObject({ code: 'unknown-id', path: 'underWay.0.action' });
  });
});
