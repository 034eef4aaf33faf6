// The bench's made levels and its fit. How fast anything is, is no test.
import { expect, it, test } from 'vitest';
import { fitExponents, growth } from '../../src/cli/bench/growth';
import { LARGEST, levelOfSides } from '../../src/cli/bench/level-of-sides';
import { rulebook } from '../../src/content';
import { readLevelFile } from '../engine/games';

const file = readLevelFile(LARGEST);

test.each([
  [3, 1],
  [5, 12],
  [11, 24],
  [15, 48],
])('a level of %i sides and %i months names nobody who is not in it', (count, turns) => {
  const level = levelOfSides(file, count, turns);
  const sides = level.governments.map(({ id }) => id);
  expect(new Set(sides).size).toBe(count);
  expect(level.turns).toBe(turns);
  expect(sides).toEqual(expect.arrayContaining([level.player, level.rival, level.patron]));
});

it('refuses more governments than there are', () => {
  expect(() => levelOfSides(file, 16, 12)).toThrow('there are 15 governments, not 16');
});

it('finds the exponents that a law was made with', () => {
  const points = [5, 10, 15].flatMap((sides) => [12, 24, 48].map((months) => ({ sides, months })));
  const worth = points.map(({ sides, months }) => 7 * sides ** 2 * months);
  expect(fitExponents(points, worth)).toEqual({ sides: 2, months: 1 });
  const oneSize = points.filter(({ sides }) => sides === 5);
  expect(
    fitExponents(
      oneSize,
      oneSize.map(({ months }) => months),
    ),
  ).toEqual({ sides: 0, months: 1 });
});

it('state and ledger grow no faster than the sides, and the ledger no faster than the months', () => {
  const { points, exponents } = growth({
    rules: rulebook,
    sides: [5, 10, 15],
    turns: [12, 24],
    levelOf: (sides, turns) => levelOfSides(file, sides, turns),
    seed: 'growth',
    bot: 'statesman',
    games: 3,
  });
  expect(points).toHaveLength(6);
  expect(exponents.stateBytes.sides).toBeLessThan(1.1);
  expect(exponents.stateBytes.months).toBeLessThan(1);
  expect(exponents.ledgerBytes.sides).toBeLessThan(1.1);
  expect(exponents.ledgerBytes.months).toBeLessThan(1.1);
});
