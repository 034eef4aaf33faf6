// Sensitivity: constants are changed one at a time, compared under the same luck, and ranked by what they move.
import { expect, test } from 'vitest';
import { movedBy, sensitivity, varied, withParameter } from '../../src/cli/sensitivity/sensitivity';
import { playByBot } from '../../src/cli/simulate';
import { createGame, DIALS, type ParameterId } from '../../src/engine';
import { games, shelf } from '../engine/games';

const game = games['first-watch'];
const { rules } = shelf;
const parameters: readonly ParameterId[] = ['growth', 'approval-home', 'slice', 'attention'];
const report = sensitivity({ games: [game], seed: 's', count: 3, progress: () => {}, parameters });

test.each([
  [100, 80, 120],
  [-50, -40, -60],
  [2, 1, 3],
  [1, 0, 2],
  [0, 0, 0],
])('%i is tried at %i and %i', (value, low, high) => {
  expect([varied(value, -1), varied(value, 1)]).toEqual([low, high]);
});

test('a changed rulebook differs in that one constant', () => {
  const changed = withParameter(rules, 'growth', 77);
  expect(changed.p).toEqual({ ...rules.p, growth: 77 });
  expect(changed.parameters.growth).toEqual({ ...rules.parameters.growth, value: 77 });
  expect(rules.p.growth).not.toBe(77);
});

test('the change is the mean difference from the usual game with the same seeds', () => {
  const { high, up } = report.parameters[0]!;
  const other = createGame(withParameter(rules, 'growth', high), game.level);
  for (const dial of DIALS) {
    const value = (one: typeof game, at: number): number =>
      playByBot(one, `s-${at}`, 'statesman', false).reveal().vars[one.at.side(game.level.player, dial)]!;
    const sum = [0, 1, 2].reduce((total, at) => total + value(other, at) - value(game, at), 0);
    expect(up[dial]).toBe(Math.round((sum * 10) / 3) / 10);
  }
});

test('a mean comes with its standard error', () => {
  const { mean, error } = movedBy([
    [10, 0, 0, 1],
    [20, 0, 0, 1],
    [30, 0, 0, 1],
  ]);
  expect(mean).toEqual({ sovereignty: 20, prosperity: 0, security: 0, standing: 1 });
  expect(error).toEqual({ sovereignty: 5.8, prosperity: 0, security: 0, standing: 0 });
});

test('each dial lists what moves it, the largest first', () => {
  expect(report.parameters.map((one) => one.parameter)).toEqual(parameters);
  expect(report.most.prosperity.map((one) => one.parameter)).toContain('growth');
  for (const dial of DIALS) {
    const sizes = report.most[dial].map(({ down, up }) => Math.max(Math.abs(down), Math.abs(up)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.every((size) => size > 0)).toBe(true);
  }
  expect(DIALS.some((dial) => report.most[dial].length > 1)).toBe(true);
});
