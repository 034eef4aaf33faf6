// Holds: the figures of the governments agree with what they cite: known sources, shares of exports, one role each.
import { expect, test } from 'vitest';
import { governments, rulebook, sources } from '../../src/content';
import { MARKETS, SECTORS } from '../../src/engine';

const all = Object.values(governments);

test('seven governments, one rival and one patron', () => {
  expect(Object.keys(governments)).toEqual(['phl', 'chn', 'usa', 'jpn', 'aus', 'vnm', 'mys']);
  expect(all.filter((one) => one.role === 'rival').map((one) => one.id)).toEqual(['chn']);
  expect(all.filter((one) => one.role === 'patron').map((one) => one.id)).toEqual(['usa']);
});

test.each(all.map((one) => [one.id, one] as const))(
  '%s cites sources that exist, or owns its estimate',
  (_, one) => {
    const cited = Object.values(one.sources);
    expect(cited.filter((key) => !key.startsWith('judgement') && !(key in sources))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  },
);

// Customs shares of 2023 as the calibration has them, per mille of goods.
test.each([
  ['phl', 148, 157],
  ['vnm', 173, 273],
  ['mys', 135, 113],
  ['jpn', 176, 201],
  ['aus', 365, 40],
])('%s sells to China and to the United States what its customs say', (id, china, america) => {
  const exports = governments[id]?.exports ?? {};
  const goods = SECTORS.filter((sector) => sector !== 'tourism').map((sector) => exports[sector] ?? {});
  const sum = (market: (typeof MARKETS)[number]) =>
    goods.reduce((total, flows) => total + (flows[market] ?? 0), 0);
  const total = MARKETS.reduce((all, market) => all + sum(market), 0);
  expect(Math.abs((1000 * sum('chn')) / total - china)).toBeLessThan(2);
  expect(Math.abs((1000 * sum('usa')) / total - america)).toBeLessThan(2);
});

test('every sector keeps inside its scale and cites what it rests on', () => {
  for (const sector of SECTORS) {
    const rules = rulebook.sectors[sector];
    expect(rules.id).toBe(sector);
    for (const value of [rules.reallocation, rules.deflection, rules.speed, rules.lobby])
      expect(value >= 0 && value <= 1000).toBe(true);
    expect(rules.source === 'judgement' || rules.source in sources).toBe(true);
  }
});
