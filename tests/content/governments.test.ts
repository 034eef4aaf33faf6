// Holds: the figures of the governments agree with what they cite: known sources, shares of exports, one role each.
import { expect, test } from 'vitest';
import { governments, rulebook, sources } from '../../src/content';
import { MARKETS, SECTORS } from '../../src/engine';

const all = Object.values(governments);

test('fifteen governments: eleven in the region, one rival, one patron, one provoker, one market', () => {
  const ids = (role: string) => all.filter((one) => one.role === role).map((one) => one.id);
  expect(ids('regional').sort()).toEqual(
    ['aus', 'idn', 'ind', 'jpn', 'kor', 'mys', 'phl', 'sgp', 'tha', 'twn', 'vnm'].sort(),
  );
  expect(ids('rival')).toEqual(['chn']);
  expect(ids('patron')).toEqual(['usa']);
  expect(ids('provoker')).toEqual(['prk']);
  expect(ids('market')).toEqual(['eur']);
  expect(Object.entries(governments).filter(([id, one]) => id !== one.id)).toEqual([]);
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
  ['kor', 197, 183],
  ['ind', 38, 177],
  ['idn', 251, 90],
  ['sgp', 125, 100],
  ['tha', 120, 172],
  ['twn', 221, 176],
  ['eur', 100, 200],
])('%s sells to China and to the United States what its customs say', (id, china, america) => {
  const exports = governments[id]?.exports ?? {};
  const goods = SECTORS.filter((sector) => sector !== 'tourism').map((sector) => exports[sector] ?? {});
  const sum = (market: (typeof MARKETS)[number]) =>
    goods.reduce((total, flows) => total + (flows[market] ?? 0), 0);
  const total = MARKETS.reduce((all, market) => all + sum(market), 0);
  expect(Math.abs((1000 * sum('chn')) / total - china)).toBeLessThan(2);
  expect(Math.abs((1000 * sum('usa')) / total - america)).toBeLessThan(2);
});

test.each(all.map((one) => [one.id, one] as const))('%s sells nothing to itself', (_, one) => {
  if (one.market === 'row' || one.market === 'asn') return;
  for (const flows of Object.values(one.exports)) expect(flows?.[one.market]).toBeUndefined();
});

test.each(all.map((one) => [one.id, one] as const))(
  '%s says where its limits, inputs and votes come from',
  (_, { traits, inputs, elections, sources: own }) => {
    const wanted = [
      'bound',
      'bases',
      'income',
      'exports',
      ...(traits.asean ? ['asean'] : []),
      ...Object.keys(inputs).map((input) => `input-${input}`),
      ...(Object.keys(inputs).length > 0 ? ['input-stocks'] : []),
      ...(elections.length > 0 ? ['elections'] : []),
    ];
    expect(wanted.filter((key) => own[key] === undefined)).toEqual([]);
  },
);

test('the members of ASEAN are those six, and those who sign little keep foreign forces out', () => {
  const asean = all.filter(({ traits }) => traits.asean).map(({ id }) => id);
  expect(asean.sort()).toEqual(['idn', 'mys', 'phl', 'sgp', 'tha', 'vnm']);
  for (const { id, traits } of all) if (traits.bound === 'statement') expect(traits.bases, id).toBe(false);
});

// A vote that is named by its date names the month in which it is held.
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

test.each(all.map((one) => [one.id, one] as const))('%s votes in order, once a month', (_, { elections }) => {
  const when = elections.map(({ year, month }) => year * 12 + month);
  expect(when).toEqual([...new Set(when)].sort((a, b) => a - b));
  for (const { year, month, name } of elections) {
    expect(year).toBeGreaterThanOrEqual(2010);
    expect(year).toBeLessThanOrEqual(2030);
    expect(name.includes(String(year)) || name.includes('due')).toBe(true);
    const named = MONTHS.filter((word) => new RegExp(`\\b${word}\\b`).test(name));
    if (named.length > 0 && !name.includes('due')) expect(named).toContain(MONTHS[month - 1]);
  }
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

test('Washington has an administration for every month since 2010, and kinds of successors', () => {
  const usa = governments.usa!;
  expect(usa.administrations[0]!.from.year).toBeLessThan(2010);
  expect(usa.administrations.map(({ from }) => from.month)).toEqual(usa.administrations.map(() => 1));
  expect(usa.successors.length).toBeGreaterThan(1);
  for (const one of [...usa.administrations, ...usa.successors])
    for (const pm of [one.consistency, one.transactional, one.focus]) expect(pm % 10).toBe(0);
});
