// What must hold in any game: it ends, books balance, ranges are kept, and a reload changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTS, createBot, createSeats } from '../../src/bots';
import {
  createSession,
  DIALS,
  formatRecord,
  hashOf,
  imbalance,
  listedImbalance,
  parseRecord,
  resumeSession,
  WORLDVIEWS,
} from '../../src/engine';
import { botGame, games, LEVELS, personGame, sendByBot } from './games';

const anySeed = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const anyLevel = fc.constantFrom(...LEVELS);
/** The planner orders what others might, and takes a hundred times as long; tests/bots/planner.test.ts plays its games. */
const anyBot = fc.constantFrom(...BOTS.filter((bot) => bot !== 'planner'));

describe('any game', () => {
  it('ends, balances its ledger and keeps every number in its declared range', () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyBot, (level, seed, bot) => {
        const session = botGame(level, seed, bot);
        const state = session.reveal();
        expect(state.ending).not.toBeNull();
        expect(session.phase()).toBe('debrief');
        expect(imbalance(session.start(), state.vars, session.ledger())).toEqual([]);
        expect(listedImbalance(session.openings(), state, session.ledger())).toEqual([]);
        session.game.at.places.forEach(({ kind, path }, at) => {
          for (const month of [{ vars: session.start() }, ...session.months()]) {
            const value = month.vars[at] ?? Number.NaN;
            if (!Number.isInteger(value) || value < kind.min || value > kind.max)
              throw new Error(`${path} is ${value}`);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is the same game when it is played again, and another one under another seed', () => {
    const hash = (seed: string): string => hashOf(botGame('second-thomas-2023', seed, 'random').reveal());
    expect(hash('same')).toBe(hash('same'));
    expect(hash('same')).not.toBe(hash('other'));
  });

  it('goes on the same after a save and reload at any moment', () => {
    fc.assert(
      fc.property(anyLevel, anySeed, fc.integer({ min: 0, max: 14 }), (level, seed, moment) => {
        const straight = personGame(level, seed);
        const bot = createBot('random', straight.seed);
        const saved = personGame(level, seed);
        for (let step = 0; step < moment && saved.phase() !== 'debrief'; step += 1) sendByBot(saved, bot);
        const parsed = parseRecord(formatRecord(saved.record()));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const game = games[level];
        const resumed = resumeSession(game, parsed.value, createSeats(game.level, straight.seed, 'person'));
        if (!resumed.ok) throw new Error(JSON.stringify(resumed.problems));
        expect(resumed.value.phase()).toBe(saved.phase());
        expect(hashOf(resumed.value.reveal())).toBe(hashOf(saved.reveal()));
        for (const session of [straight, resumed.value])
          while (session.phase() !== 'debrief') sendByBot(session, bot);
        expect(hashOf(resumed.value.reveal())).toBe(hashOf(straight.reveal()));
        expect(formatRecord(resumed.value.record())).toBe(formatRecord(straight.record()));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps all other luck when only the world changes its theory: the first month’s draws are the same', () => {
    const game = games['second-thomas-2023'];
    const starts = WORLDVIEWS.map((worldview) => {
      const seats = createSeats(game.level, 'w', createBot('passive', 'w'));
      return createSession({ game, seed: 'w', seats, worldview }).start();
    });
    for (const start of starts) expect(start).toEqual(starts[0]);
  });

  it('shows each dial as exactly the sum of its parts', () => {
    const session = botGame('second-thomas-2023', 'parts', 'statesman');
    const state = session.reveal();
    let checked = 0;
    for (const { variable, parts, first } of session.game.reckonings) {
      const total = parts.reduce((sum, _part, at) => sum + (state.reckoned[first + at] ?? Number.NaN), 0);
      const kind = session.game.at.places[variable]?.kind;
      expect(state.vars[variable]).toBe(Math.min(kind?.max ?? 0, Math.max(kind?.min ?? 0, total)));
      checked += 1;
    }
    expect(checked).toBe(9 * session.game.at.sides.length);
  });
});

describe('strategies', () => {
  const played = new Map<string, readonly (readonly number[])[]>();
  const ends = (bot: (typeof BOTS)[number]): readonly (readonly number[])[] => {
    const known =
      played.get(bot) ??
      Array.from({ length: 9 }, (_, at) => botGame('second-thomas-2023', `m-${at}`, bot).reveal().vars);
    played.set(bot, known);
    return known;
  };
  const median = (bot: (typeof BOTS)[number], dial: (typeof DIALS)[number]): number => {
    const at = games['second-thomas-2023'].at.side('phl', dial);
    const values = ends(bot).map((vars) => vars[at] ?? 0);
    values.sort((a, b) => a - b);
    return values[4] ?? 0;
  };
  it('end apart: no pure strategy is best on every dial', () => {
    const pure = ['hedger', 'diversifier', 'aligner'] as const;
    const best = DIALS.map((dial) => {
      const scores = pure.map((bot) => median(bot, dial));
      return scores.indexOf(Math.max(...scores));
    });
    expect(new Set(best).size).toBeGreaterThan(1);
  });

  // How all the bots stand on all levels is measured by the command line's tournament.
  it('reward thinking: the statesman ends well above chance and above doing nothing', () => {
    const total = (bot: (typeof BOTS)[number]): number =>
      DIALS.reduce((sum, dial) => sum + median(bot, dial), 0);
    for (const bot of ['random', 'passive'] as const) {
      expect(total('statesman'), `above ${bot}`).toBeGreaterThan(total(bot) + 100);
    }
  });
});
