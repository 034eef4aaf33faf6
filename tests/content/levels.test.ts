// Holds: each shipped level parses, cites sources that exist, and says what a player needs; a wrong one lists its faults.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { governments, known, sources } from '../../src/content';
import { HOMELAND, parseLevel, SECTORS, treatyTexts } from '../../src/engine';

const files = readdirSync('levels').filter((name) => name.endsWith('.json'));
const PANELS = ['dials', 'map', 'crises', 'policies', 'plan', 'news'];

function load(name: string) {
  const parsed = parseLevel(JSON.parse(readFileSync(`levels/${name}`, 'utf8')), governments, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test('there are levels for every government of the region, short and long, from 2010 to 2028', () => {
  const levels = files.map(load);
  expect(levels.length).toBeGreaterThanOrEqual(12);
  const regional = Object.values(governments).filter(({ role }) => role === 'regional');
  const played = new Set(levels.map(({ player }) => player));
  expect(regional.map(({ id }) => id).filter((id) => !played.has(id))).toEqual([]);
  const turns = levels.map((level) => level.turns);
  expect([Math.min(...turns), Math.max(...turns)]).toEqual([6, 36]);
  for (const { id, start } of levels) expect(start.year >= 2010 && start.year <= 2028, id).toBe(true);
  expect(new Set(levels.map(({ difficulty }) => difficulty)).size).toBe(3);
  const titles = levels.map(({ words }) => words.title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(files)('%s parses and is named by its id', (name) => {
  const level = load(name);
  expect(`${level.id}.json`).toBe(name);
  expect(level.words.briefing.length).toBeGreaterThanOrEqual(4);
  for (const { turn, panel } of level.guide) {
    expect(PANELS).toContain(panel);
    expect(turn).toBeLessThanOrEqual(level.turns);
  }
  for (const { turn } of level.elections) expect(turn).toBeLessThanOrEqual(level.turns);
});

test.each(files)('%s cites only sources that exist', (name) => {
  const level = load(name);
  const cited = [
    ...level.words.sources,
    ...level.features.map((feature) => feature.source),
    ...level.commitments.map((bond) => bond.source),
    ...level.groups.map((group) => group.source),
  ];
  expect(cited.filter((key) => key !== 'judgement' && !(key in sources))).toEqual([]);
  expect(level.words.sources.length).toBeGreaterThan(0);
});

test.each(files)('%s names every feature in English and as its holder does', (name) => {
  for (const feature of load(name).features) {
    expect(feature.names.en).toBeTruthy();
    for (const claimant of feature.claimants)
      expect(feature.names[claimant], `${feature.id} ${claimant}`).toBeTruthy();
    expect(feature.claimants).toContain(feature.holder);
  }
});

test.each(files)('%s binds by treaty only what the treaty covers, and its clauses climb', (name) => {
  const level = load(name);
  const places = level.features.map(({ id }) => id);
  for (const { kind, a, b, consult, trigger, covers } of level.commitments) {
    for (const scope of covers ?? [])
      for (const place of scope.places ?? []) expect([HOMELAND, ...places], `${a} ${b}`).toContain(place);
    if (consult !== undefined && trigger !== undefined) expect(trigger).toBeGreaterThanOrEqual(consult);
    if (kind !== 'treaty') continue;
    expect([a, b], 'every treaty is a spoke').toContain(level.patron);
    expect([a, b], 'Taiwan has a statute and partners, no treaty').not.toContain('twn');
  }
});

/** When each treaty was first said to cover attacks in networks. Of the Manila Pact nobody has said it. */
const NETWORKS_SINCE: Readonly<Record<string, readonly [number, number]>> = {
  aus: [2011, 9],
  jpn: [2019, 4],
  phl: [2023, 5],
  kor: [2024, 10],
};

test.each(files)('%s has the texts of its treaties that its first month knows, and no later ones', (name) => {
  const level = load(name);
  const { year, month } = level.start;
  for (const bond of level.commitments.filter(({ kind }) => kind === 'treaty')) {
    const ally = bond.a === level.patron ? bond.b : bond.a;
    const texts = treatyTexts(level, bond);
    expect(texts.length, ally).toBeGreaterThan(0);
    const [since, from] = NETWORKS_SINCE[ally] ?? [9999, 1];
    const speaks = texts.some(({ families }) => families.includes('cyber'));
    expect(speaks, `${ally} ${year}-${month}`).toBe(year * 12 + month >= since * 12 + from);
  }
});

test('every place that a treaty names is the homeland or a feature of some level', () => {
  const places = files.flatMap((name) => load(name).features.map(({ id }) => id));
  const named = Object.values(governments).flatMap(({ treaties }) =>
    treaties.flatMap((treaty) => treaty.places ?? []),
  );
  expect(named.filter((place) => ![HOMELAND, ...places].includes(place))).toEqual([]);
});

test.each(files)('%s opens with crises that its governments and places know', (name) => {
  const level = load(name);
  const sides = level.governments.map(({ id }) => id);
  const places = [...level.features.map(({ id }) => id), ...SECTORS, 'networks'];
  for (const { instigator, target, place } of level.crises) {
    expect(sides).toContain(instigator);
    expect(sides).toContain(target);
    expect(places).toContain(place);
  }
});

describe('a wrong level', () => {
  const right = () =>
    JSON.parse(readFileSync('levels/second-thomas-2023.json', 'utf8')) as Record<string, unknown> & {
      governments: string[];
      pairs: Record<string, unknown>[];
      features: Record<string, unknown>[];
      commitments: Record<string, unknown>[];
      scoring: { weights: Record<string, number>; bands: Record<string, number> };
    };
  const problems = (level: unknown) => {
    const parsed = parseLevel(level, governments, known);
    return parsed.ok ? [] : parsed.problems.map(({ code, path, detail }) => `${code} ${path} ${detail}`);
  };

  test('the shipped one has no fault', () => expect(problems(right())).toEqual([]));

  test('lists all its wrong ids at once, each with its path and the nearest id', () => {
    const level = right();
    level.player = 'phi';
    level.patron = 'us';
    level.overrides = { viet: { approval: 400 } };
    (level.pairs[1] as Record<string, unknown>).to = 'chm';
    (level.features[0] as Record<string, unknown>).holder = 'vnn';
    (level.commitments[0] as Record<string, unknown>).b = 'jp';
    expect(problems(level).sort()).toEqual(
      [
        'unknown-id player phi; nearest: phl',
        'unknown-id patron us; nearest: usa',
        'unknown-id overrides.viet viet; nearest: vnm',
        'unknown-id pairs.1.to chm; nearest: chn',
        'unknown-id features.0.holder vnn; nearest: vnm',
        'unknown-id commitments.0.b jp; nearest: jpn',
      ].sort(),
    );
  });

  test('names a government that does not ship', () => {
    const level = right();
    level.governments[6] = 'myz';
    expect(problems(level)).toContain('unknown-id governments.6 myz; nearest: mys');
  });

  test('names doubled governments and features', () => {
    const level = right();
    level.governments.push('jpn');
    level.features.push({ ...level.features[0] });
    const doubled = String(level.features[0]?.id);
    expect(problems(level)).toEqual([
      `doubled-id governments.${level.governments.length - 1} jpn`,
      `doubled-id features.${level.features.length - 1}.id ${doubled}`,
    ]);
  });

  test('says when weights do not sum to the whole and bands are out of order', () => {
    const level = right();
    level.scoring.weights.security = (level.scoring.weights.security ?? 0) + 1;
    level.scoring.bands.bent = 1000;
    expect(problems(level).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'weights-sum scoring.weights',
      'bands-order scoring.bands',
    ]);
    expect(problems(level)[0]).toMatch(/ 1001$/);
  });

  test('lists every fault of form: unknown fields, numbers out of range, words outside a list', () => {
    const level = right();
    level.difficulty = 'easy';
    level.turns = 49;
    level.colour = 'red';
    (level.features[0] as Record<string, unknown>).control = 1001;
    (level.pairs[0] as Record<string, unknown>).love = 3;
    const found = problems(level).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(found.sort()).toEqual(
      [
        'unknown-id difficulty',
        'bad-value turns',
        'unknown-field colour',
        'bad-value features.0.control',
        'unknown-field pairs.0.love',
      ].sort(),
    );
  });

  test.each([null, 7, 'level', []])('%j is no level, and it says so without falling over', (nothing) => {
    expect(problems(nothing).length).toBeGreaterThan(0);
  });
});
