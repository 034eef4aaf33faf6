// The seven points, each judged on made-up cells: what holds, what fails, and the figure that says by how much.
import { expect, test } from 'vitest';
import { BOTS, type Bot, PURE } from '../../src/bots';
import type { Cell } from '../../src/cli/tournament/cells';
import { coverage, soundness } from '../../src/cli/tournament/coverage';
import { luck, luckShare } from '../../src/cli/tournament/luck';
import { ladder, war } from '../../src/cli/tournament/skill';
import { createTally, type Tally } from '../../src/cli/tournament/tally';
import { pillars, worldviews } from '../../src/cli/tournament/worlds';
import { DIALS, dice, ENDINGS, EXITS, FAMILIES, WORLDVIEWS, type Worldview } from '../../src/engine';
import { shelf } from '../engine/games';

const dials = Object.fromEntries(DIALS.map((dial) => [dial, 500])) as Cell['dials'];

function cell(level: string, worldview: Worldview, bot: string, part: Partial<Cell> = {}): Cell {
  const score = { p10: 400, p50: 500, p90: 600 };
  const mix = { hedge: 40, diversify: 30, commit: 30 };
  const shares = { winShare: 0.5, warShare: 0, meanScore: 500 };
  return { level, worldview, bot: bot as Bot, games: 10, score, dials, mix, endings: {}, ...shares, ...part };
}

const SHARES: Readonly<Record<string, number>> = { random: 0.1, passive: 0.2, statesman: 0.8, planner: 0.9 };
const everywhere = (
  part: (bot: string, level: string) => Partial<Cell>,
  bots = [...BOTS, 'planner'],
  levels = ['one', 'two'],
) =>
  levels.flatMap((level) =>
    WORLDVIEWS.flatMap((worldview) =>
      [...new Set(bots)].map((bot) => cell(level, worldview, bot, part(bot, level))),
    ),
  );

test('the ladder holds when each step is above the one below', () => {
  expect(ladder(everywhere((bot) => ({ winShare: SHARES[bot] ?? 0.5 })))).toMatchObject({
    id: 'ladder-of-skill',
    holds: true,
  });
});

test.each([
  ['a pure bot wins one level more often', 'hedger', 'two', 0.81, 'hedger on two'],
  ['doing nothing wins one level more often', 'passive', 'one', 0.9, 'passive on one'],
  ['the planner is no better', 'planner', '', 0.8, 'planner does not beat statesman'],
  ['random is well above the worst', 'random', '', 0.3, 'random is not near the worst'],
])('the ladder fails when %s', (_, bot, where, share, said) => {
  const cells = everywhere((one, level) => ({
    winShare: one === bot && (where === '' || where === level) ? share : (SHARES[one] ?? 0.5),
  }));
  const point = ladder(cells);
  expect(point.holds).toBe(false);
  expect(point.figure).toContain(said);
});

test('pillars hold when each is best somewhere and none in more than half of the cells', () => {
  const cells = everywhere(() => ({}), [...BOTS], ['one', 'two', 'three']);
  const places = [...new Set(cells.map((one) => `${one.level} ${one.worldview}`))];
  const won = (hedge: number, diversify: number) =>
    pillars(
      cells.map((one) => {
        const place = places.indexOf(`${one.level} ${one.worldview}`);
        const pillar = place < hedge ? 'hedge' : place < hedge + diversify ? 'diversify' : 'commit';
        return { ...one, winShare: one.bot === PURE[pillar] ? 0.6 : 0.5 };
      }),
    );
  expect(won(6, 4)).toMatchObject({ holds: true });
  expect(won(6, 3).figure).toContain('hedge 50 %, diversify 25 %, commit 25 %');
  expect(won(7, 3).holds).toBe(false);
  expect(won(6, 5).holds).toBe(false);
  expect(pillars(cells.filter((one) => one.bot !== PURE.commit)).figure).toContain('not measured');
});

test('equal wins are told apart by the score', () => {
  const cells = everywhere((bot) => ({ meanScore: bot === PURE.commit ? 501 : 500 }));
  expect(pillars(cells).figure).toContain('commit 100 %');
});

test('worldviews matter when another mix is best in another world', () => {
  const best = (calm: string, wild: string) =>
    worldviews(
      everywhere(() => ({ winShare: 0.1 })).map((one) => {
        const top = one.level === 'two' ? 'statesman' : one.worldview === 'spiral' ? wild : calm;
        return one.bot === top ? { ...one, winShare: 1 } : one;
      }),
    );
  expect(best('trader', 'trader')).toMatchObject({ holds: false });
  expect(best('trader', 'trader').figure).toContain('0 of 2 levels');
  expect(best('trader', 'reassurer')).toMatchObject({ holds: true });
  expect(best('hedger', 'builder').figure).toContain('one hedger | builder');
  // The planner and the yardsticks are no mixes.
  expect(best('planner', 'reckless').figure).toContain('0 of 2 levels');
  const some = everywhere(() => ({})).filter((one) => one.bot !== 'builder');
  expect(worldviews(some).figure).toContain('not measured');
});

test('luck is what moves the score of the same decisions', () => {
  const rows = Array.from({ length: 30 }, (_, row) => row * 10);
  const lots = Array.from({ length: 30 }, (_, lot) => (lot * 7) % 30);
  expect(luckShare(rows.map((row) => lots.map(() => row)))).toBe(0);
  expect(luckShare(rows.map(() => lots))).toBe(1);
  const mixed = luckShare(rows.map((row) => lots.map((lot) => row + lot * 10)));
  expect(mixed).toBeGreaterThan(0.4);
  expect(mixed).toBeLessThan(0.6);
  // Means of few games differ by luck alone, which is not choice.
  const lot = dice('must-hold', 1, 'test', 'few');
  const few = Array.from({ length: 300 }, () => [lot.below(100), lot.below(100)]);
  expect(luckShare(few)).toBeGreaterThan(0.9);
});

test('difficulty and luck hold within their bounds only', () => {
  const judge = (wins: number[], scores: number[], seed: number) =>
    luck([{ level: 'one', wins, scores }], [{ level: 'one', seed, held: seed }]).holds;
  const told = luck(
    [],
    [0.09, 0.3].map((seed) => ({ level: `at ${seed}`, seed, held: seed })),
  ).figure;
  expect(told).toContain('levels outside: at 0.09 9 %');
  expect(told).not.toContain('at 0.3');
  expect(judge([0.9, 0.8, 0.7], [600, 590, 580], 0.3)).toBe(true);
  expect(judge([0.8, 0.9, 0.7], [600, 590, 580], 0.3)).toBe(false);
  expect(judge([0.9, 0.8, 0.7], [600, 590, 600], 0.3)).toBe(false);
  expect(judge([0.9, 0.8, 0.7], [600, 590, 580], 0.51)).toBe(false);
  expect(judge([0.9, 0.8, 0.7], [600, 590, 580], 0.09)).toBe(false);
});

function full(inWon: Readonly<Record<string, number>>): Tally {
  const tally = createTally();
  for (const act of shelf.rules.actionIds) tally.acts.add(act);
  for (const family of FAMILIES) tally.families.add(family);
  for (const exit of EXITS) tally.exits.add(exit);
  for (const ending of ENDINGS) tally.endings.add(ending);
  tally.byLevel.set('one', { won: 100, inWon: new Map(Object.entries(inWon)) });
  tally.byLevel.set('two', { won: 100, inWon: new Map([['rare', 1]]) });
  return tally;
}

test('coverage wants everything to occur, and nothing to be bought always or never', () => {
  expect(coverage(shelf.rules, full({ usual: 60, rare: 1 }))).toMatchObject({ holds: true });
  expect(coverage(shelf.rules, full({ usual: 61 })).figure).toContain(
    'in over 60 % of won games: usual 61 %',
  );
  expect(coverage(shelf.rules, full({ rare: 0 })).figure).toContain('in under 1 %: rare 0.5 %');
  for (const kind of ['acts', 'families', 'exits', 'endings'] as const) {
    const tally = full({ usual: 60 });
    const [gone = ''] = tally[kind];
    tally[kind].delete(gone);
    expect(coverage(shelf.rules, tally)).toMatchObject({ holds: false });
    expect(coverage(shelf.rules, tally).figure).toContain(`no ${kind}: ${gone}`);
  }
});

test('war is rare for the competent and near for the reckless', () => {
  const wars = (shares: Readonly<Record<string, number>>) =>
    war(everywhere((bot) => ({ warShare: shares[bot] ?? 0 }))).holds;
  expect(wars({ reckless: 0.21, random: 0.5 })).toBe(true);
  expect(wars({ reckless: 0.1999 })).toBe(false);
  expect(wars({ reckless: 0.5, aligner: 0.0501 })).toBe(false);
  expect(wars({ reckless: 0.5, planner: 0.06 })).toBe(false);
});

test.each(['unfinished', 'outOfRange', 'imbalanced'] as const)('one game that is %s is a fault', (fault) => {
  expect(soundness({ ...createTally(), games: 10 }).holds).toBe(true);
  expect(soundness({ ...createTally(), games: 10, [fault]: 1 }).holds).toBe(false);
  expect(soundness(createTally()).holds).toBe(false);
});
