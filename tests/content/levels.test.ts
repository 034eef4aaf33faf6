// Holds: each shipped level parses, cites sources that exist, and says what a player needs before the first month.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { governments, sources } from '../../src/content';
import { parseLevel } from '../../src/engine';

const files = readdirSync('levels').filter((name) => name.endsWith('.json'));
const PANELS = ['dials', 'map', 'crises', 'policies', 'plan', 'news'];

function load(name: string) {
  const parsed = parseLevel(JSON.parse(readFileSync(`levels/${name}`, 'utf8')), governments);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test('there are levels', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
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
