// Holds: every source that a rule, a government or a level cites exists, is cited by somebody, and is not older than its case.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ESCALATION_SOURCE, governments, known, rulebook, sources } from '../../src/content';
import { type Action, parseLevel } from '../../src/engine';

const actions = rulebook.actionIds.map((id) => rulebook.actions[id] as Action);

/** Who cites what: `act joint-sail` → a key, or `judgement` with or without a note. */
function citations(): readonly (readonly [string, string])[] {
  const levels = readdirSync('levels')
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const parsed = parseLevel(JSON.parse(readFileSync(`levels/${name}`, 'utf8')), governments, known);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.value;
    });
  return [
    ...actions.map((action) => [`act ${action.id}`, action.evidence.source] as const),
    ...Object.entries(rulebook.parameters).map(([id, { source }]) => [`parameter ${id}`, source] as const),
    ...Object.values(rulebook.sectors).map(({ id, source }) => [`sector ${id}`, source] as const),
    ...Object.values(rulebook.crises).map(({ id, source }) => [`crisis ${id}`, source] as const),
    ['escalation', ESCALATION_SOURCE] as const,
    ...rulebook.reckonings.map(({ of, source }) => [`reckoning ${of}`, source] as const),
    ...Object.values(governments).flatMap(({ id, sources: own }) =>
      Object.values(own).map((source) => [`government ${id}`, source] as const),
    ),
    ...Object.values(governments).flatMap(({ id, treaties }) =>
      treaties.map(({ source }) => [`treaty ${id}`, source] as const),
    ),
    ...levels.flatMap(({ id, words, features, commitments, groups }) =>
      [
        ...words.sources,
        ...features.map(({ source }) => source),
        ...commitments.map(({ source }) => source),
        ...groups.map(({ source }) => source),
      ].map((source) => [`level ${id}`, source] as const),
    ),
  ];
}

test('whatever is cited exists', () => {
  const all = citations();
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(([, source]) => !source.startsWith('judgement') && !(source in sources))).toEqual([]);
});

test('whatever is listed is cited', () => {
  const cited = new Set(citations().map(([, source]) => source));
  expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([]);
});

test.each(Object.entries(sources))('%s says what it is and where', (_, { title, publisher, date, url }) => {
  expect(title.length).toBeGreaterThan(5);
  expect(publisher.length).toBeGreaterThan(1);
  expect(date).toMatch(/^(\d{4}(-(0[1-9]|1[0-2]))?)?$/);
  expect(new URL(url).protocol).toMatch(/^https?:$/);
});

test('no two sources have one title', () => {
  const titles = Object.values(sources).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('no source is older than the case it is cited for', () => {
  const late = actions.filter(({ evidence }) => {
    const { date = '' } = sources[evidence.source] ?? {};
    return date !== '' && evidence.case.slice(0, date.length) > date;
  });
  expect(late.map(({ id }) => id)).toEqual([]);
});

test('an estimate of our own has no date, and what is documented names a month that exists', () => {
  for (const { id, evidence } of actions) {
    if (evidence.grade === 'documented') expect(evidence.case, id).toMatch(/^20[0-2]\d-(0[1-9]|1[0-2])$/);
    if (evidence.grade === 'judgement')
      expect([evidence.case, evidence.source], id).toEqual(['', 'judgement']);
  }
});
