// Routes, settings, seeds and file names: what comes from outside is taken only as far as it makes sense.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordName } from '../../src/app/game/export';
import { readableSeed } from '../../src/app/game/seed';
import { addOwnLevel, levels } from '../../src/app/game/shelf';
import { readRoute } from '../../src/app/route';
import { keepSettings, readSettings, USUAL } from '../../src/app/storage/settings';
import { normaliseSeed } from '../../src/engine';

test.each([
  [undefined, 'title'],
  [null, 'title'],
  ['play', 'title'],
  [{ at: 'play' }, 'title'],
  [{ at: 'play', game: 7 }, 'title'],
  [{ at: 'briefing', level: 'x', seed: 'y', difficulty: 'absurd' }, 'title'],
  [{ at: 'levels' }, 'levels'],
  [{ at: 'play', game: 'abc' }, 'play'],
  [{ at: 'briefing', level: 'x', seed: 'y', difficulty: 'hard' }, 'briefing'],
])('a history entry %j opens %s', (kept, at) => {
  expect(readRoute(kept).at).toBe(at);
});

function shelfOf(kept: string | null): Storage {
  const items = new Map<string, string>(kept === null ? [] : [['below-threshold.settings', kept]]);
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

test('settings come back as they were kept', () => {
  const storage = shelfOf(null);
  const mine = { ...USUAL, muted: true, bed: 0.2, textSize: 130, motion: 'reduced' } as const;
  keepSettings(mine, () => storage);
  expect(readSettings(() => storage)).toEqual(mine);
});

test.each([null, '', 'nonsense', '[]', '7', '{"bed":99,"textSize":5,"motion":"wild"}'])(
  'kept settings %j give usable ones',
  (kept) => {
    expect(readSettings(() => shelfOf(kept))).toEqual(USUAL);
  },
);

test('without storage there are the usual settings, and keeping them does no harm', () => {
  const none = (): Storage => {
    throw new DOMException('', 'SecurityError');
  };
  expect(readSettings(none)).toEqual(USUAL);
  expect(() => keepSettings(USUAL, none)).not.toThrow();
});

test('a seed can be read out, is used as it is shown, and has many kin', () => {
  const seeds = new Set(Array.from({ length: 200 }, () => readableSeed()));
  expect(seeds.size).toBeGreaterThan(150);
  for (const seed of seeds) {
    expect(seed).toMatch(/^[a-z]+-[a-z]+-\d{3}$/);
    expect(normaliseSeed(seed)).toBe(seed);
  }
});

test('a file name holds nothing that a file system dislikes', () => {
  expect(recordName('first-watch', 'a/b\\c:*?"<>| é', 3)).toMatch(/^[\p{L}\p{N}_.-]+\.json$/u);
});

test('all levels are on the shelf, the guided one first', () => {
  const files = readdirSync('levels').filter((name) => name.endsWith('.json'));
  expect(levels.map((level) => `${level.id}.json`).sort()).toEqual(files.sort());
  expect(levels[0]?.id).toBe('first-watch');
});

test('a level file may begin with the mark that some editors write', () => {
  const added = addOwnLevel(`\uFEFF${readFileSync('levels/first-watch.json', 'utf8')}`);
  expect(added.ok && added.level.id).toBe('first-watch');
});
