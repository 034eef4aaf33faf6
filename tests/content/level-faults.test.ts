// Holds: `validate` tells every fault of a level, each with its path and the nearest valid id, and none hides another.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { governments, known } from '../../src/content';
import { parseLevel } from '../../src/engine';
import bad from '../../src/text/en/app.json';
import names from '../../src/text/en/names.json';

// biome-ignore lint/suspicious/noExplicitAny: a file is bent here in ways that no type allows
type Bent = any;
const right = (): Bent => JSON.parse(readFileSync('levels/second-thomas-2023.json', 'utf8'));
const problems = (level: unknown) => {
  const parsed = parseLevel(level, governments, known);
  return parsed.ok ? [] : parsed.problems;
};
const crisis = {
  family: 'maritime',
  instigator: 'chn',
  target: 'phl',
  place: 'sabina',
  demand: 'leave',
  rung: 1,
};
const act = { by: 'chn', action: 'import-ban', target: 'phl', due: 2 };
const script = (line: object) => (level: Bent) => {
  level.history = {
    case: 'X',
    script: [{ turn: 1, side: 'phl', ...line }],
    bands: [{ metric: 'fatalities', lo: 0, hi: 1, point: 0, weight: 1, source: 'x' }],
  };
};

type Fault = readonly [string, (level: Bent) => void];
const faults: readonly Fault[] = [
  ['unknown-id crises.0.place sabian; nearest: sabina', (l) => l.crises.push({ ...crisis, place: 'sabian' })],
  ['unknown-id crises.0.demand leaf; nearest: leave', (l) => l.crises.push({ ...crisis, demand: 'leaf' })],
  [
    'wrong-place crises.0.place trade: sabina; nearest: bulk',
    (l) => l.crises.push({ ...crisis, family: 'trade' }),
  ],
  ['same-side crises.0.target chn', (l) => l.crises.push({ ...crisis, target: 'chn' })],
  ['doubled-id crises.1 maritime chn phl sabina', (l) => l.crises.push(crisis, crisis)],
  ['unknown-id features.0.claimants.0 ph; nearest: phl', (l) => (l.features[0].claimants[0] = 'ph')],
  ['doubled-id features.0.claimants.1 phl', (l) => (l.features[0].claimants = ['phl', 'phl'])],
  ['bad-value features.0.lon 181; wanted: ≤ 180', (l) => (l.features[0].lon = 181)],
  ['bad-value features.0.lat -91; wanted: ≥ -90', (l) => (l.features[0].lat = -91)],
  ['missing features.0.names.en en', (l) => (l.features[0].names = {})],
  ['unknown-id features.0.names.de de; nearest: en', (l) => (l.features[0].names.de = 'Riff')],
  ['taken-id features.0.id jpn', (l) => (l.features[0].id = 'jpn')],
  ['taken-id features.0.id world', (l) => (l.features[0].id = 'world')],
  ['taken-id features.0.id networks', (l) => (l.features[0].id = 'networks')],
  ['unknown-id features.0.source amti-2032; nearest: amti-2022', (l) => (l.features[0].source = 'amti-2032')],
  ['unknown-id words.sources.0 amti-202; nearest: amti-2022', (l) => (l.words.sources[0] = 'amti-202')],
  [
    'unknown-id commitments.0.covers.0.places.0 sabin; nearest: sabina',
    (l) => (l.commitments[0].covers = [{ families: ['maritime'], places: ['sabin'] }]),
  ],
  [
    'unknown-id commitments.0.covers.0.families.0 trade; nearest: cyber',
    (l) => (l.commitments[0].covers = [{ families: ['trade'] }]),
  ],
  [
    'bad-value crises.0.rung trade: 5; wanted: ≤ 4',
    (l) => l.crises.push({ ...crisis, family: 'trade', place: 'farm', rung: 5 }),
  ],
  ['same-side commitments.0.b usa', (l) => (l.commitments[0].b = l.commitments[0].a)],
  [
    'unknown-id commitments.0.source amti-203; nearest: amti-2023',
    (l) => (l.commitments[0].source = 'amti-203'),
  ],
  [
    'unknown-id guide.0.panel new; nearest: news',
    (l) => l.guide.push({ turn: 1, panel: 'new', title: 'a', body: 'b' }),
  ],
  ['unknown-id underWay.0.target ph; nearest: phl', (l) => l.underWay.push({ ...act, target: 'ph' })],
  ['unknown-id underWay.0.target usa; nearest: aus', (l) => l.underWay.push({ ...act, target: 'usa' })],
  ['missing underWay.0.target target', (l) => l.underWay.push({ ...act, target: undefined })],
  [
    'unknown-id underWay.0.action import-bann; nearest: import-ban',
    (l) => l.underWay.push({ ...act, action: 'import-bann' }),
  ],
  [
    'wrong-kind underWay.0.action protest-note: response; nearest: ',
    (l) => l.underWay.push({ ...act, action: 'protest-note' }),
  ],
  [
    'wrong-role underWay.0.action import-ban: rival; nearest: ',
    (l) => l.underWay.push({ ...act, by: 'phl' }),
  ],
  ['beyond-end underWay.0.due 13 > 12', (l) => l.underWay.push({ ...act, due: 13 })],
  [
    'needless-target underWay.0.target quiet-channel vnm',
    (l) => l.underWay.push({ ...act, by: 'phl', action: 'quiet-channel', target: 'vnm' }),
  ],
  [
    'step-under-way underWay.0.action regular-drills-pact',
    (l) => l.underWay.push({ ...act, by: 'phl', action: 'regular-drills-pact', target: 'core' }),
  ],
  ['same-side pairs.0.to phl', (l) => (l.pairs[0].to = l.pairs[0].from)],
  ['doubled-id pairs.1 phl>chn', (l) => (l.pairs[1] = { from: 'phl', to: 'chn', trust: 3 })],
  ['doubled-id elections.2 phl 4', (l) => l.elections.push(l.elections[1])],
  ['same-side rival phl; nearest: chn', (l) => (l.rival = 'phl')],
  ['same-side patron phl; nearest: usa', (l) => (l.patron = 'phl')],
  ['wrong-role rival vnm: regional; nearest: chn', (l) => (l.rival = 'vnm')],
  ['wrong-role patron aus: regional; nearest: usa', (l) => (l.patron = 'aus')],
  ['missing difficulty difficulty', (l) => delete l.difficulty],
  ['missing features.1.control control', (l) => delete l.features[1].control],
  ['unknown-field features.0.lats lats; nearest: lat', (l) => (l.features[0].lats = 3)],
  // `approval` belongs to a government: here it is told as a field that nobody knows.
  ['unknown-field features.0.approval approval', (l) => (l.features[0].approval = 3)],
  [
    'unknown-field overrides.phl.approvals approvals; nearest: approval',
    (l) => (l.overrides.phl = { approvals: 3 }),
  ],
  ['newer-level format 2', (l) => (l.format = 2)],
  ['bad-value format 0; wanted: 1', (l) => (l.format = 0)],
  ['bad-value turns 12.5; wanted: integer', (l) => (l.turns = 12.5)],
  ['bad-value words [0]; wanted: object', (l) => (l.words = [])],
  ['bad-value player Phl; wanted: id (a-z 0-9 -)', (l) => (l.player = 'Phl')],
  ['beyond-end history.script.0.turn 13 > 12', script({ turn: 13 })],
  [
    'unknown-id history.script.0.policies.0.action quiet-chanel; nearest: quiet-channel',
    script({ policies: [{ action: 'quiet-chanel' }] }),
  ],
  [
    'unknown-id history.bands.0.metric gdp_cost_pc; nearest: gdp_cost_pct',
    (l) => {
      script({})(l);
      l.history.bands[0].metric = 'gdp_cost_pc';
    },
  ],
  [
    'dates-order governments.0.administrations.1.from {"year":2011,"month":1}',
    (l) => {
      const temper = { consistency: 500, transactional: 500, focus: 500, source: 'judgement' };
      l.governments[0] = {
        ...governments.phl,
        administrations: [2012, 2011].map((year) => ({ name: 'A', from: { year, month: 1 }, ...temper })),
      };
    },
  ],
  ['missing history.script.0.policies.0.target target', script({ policies: [{ action: 'joint-sail' }] })],
  [
    'wrong-kind history.script.0.responses.0.action wto-case: trade; not maritime',
    script({ responses: [{ family: 'maritime', action: 'wto-case' }] }),
  ],
];

const told = (level: unknown): string[] =>
  problems(level).map(({ code, path, detail }) => `${code} ${path} ${detail}`);
const lists = (level: Bent): Bent => ({ crises: [], underWay: [], guide: [], ...level });

describe('a fault of a level', () => {
  test.each(faults)('%s', (fault, bend) => {
    const level = lists(right());
    expect(told(level)).toEqual([]);
    bend(level);
    expect(told(level)).toEqual([expect.stringContaining(fault)]);
  });

  test('hides no other: bad form, unknown acts, doubled ids and false roles are told in one go', () => {
    const level = lists(right());
    level.turns = 49;
    level.underWay.push({ ...act, action: 'import-bann' });
    level.features[1].id = level.features[0].id;
    level.patron = 'vnm';
    delete level.difficulty;
    expect(new Set(problems(level).map(({ code }) => code))).toEqual(
      new Set(['bad-value', 'unknown-id', 'doubled-id', 'wrong-role', 'missing']),
    );
  });

  test('is looked for in governments of the level’s own', () => {
    const level = right();
    const own = structuredClone(governments.jpn) as Bent;
    level.governments[level.governments.indexOf('jpn')] = own;
    expect(told(level)).toEqual([]);
    own.rule = 'regional';
    own.income = -1;
    own.sources.hulls = 'factbok';
    expect(told(level)).toEqual([
      'bad-value governments.3.income -1; wanted: ≥ 0',
      'unknown-field governments.3.rule rule; nearest: role',
      'unknown-id governments.3.sources.hulls factbok; nearest: factbook',
    ]);
  });

  test('a source of one’s own may be an address or a judgement', () => {
    const level = right();
    level.words.sources = ['https://example.org/report', 'judgement', 'judgement: from talks'];
    expect(told(level)).toEqual([]);
  });

  test('has a sentence for each code', () => {
    for (const [fault] of faults) expect(bad.bad).toHaveProperty(fault.split(' ')[0]!);
  });
});

test('a field of a strange name is told without a neighbour that it cannot have meant', () => {
  const strange = ['extra', 'relation', 'notes'];
  const level = right();
  for (const name of strange) level[name] = 1;
  expect(told(level)).toEqual(strange.map((name) => `unknown-field ${name} ${name}`));
});

test('every demand has words, and the other way round', () => {
  expect([...known.demands].sort()).toEqual(Object.keys(names.demands).sort());
});

test('a government whose id is mistyped is told once, and nobody is sent to the wrong id', () => {
  const level = right();
  level.governments = level.governments.map((one: unknown) => (one === 'chn' ? 'chm' : one));
  expect(problems(level).map(({ path, detail }) => `${path} ${detail}`)).toEqual([
    'governments.1 chm; nearest: chn',
  ]);
});
