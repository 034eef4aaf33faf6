// Holds: names in kebab-case that say something, and a first line in each source file that says what it is for.
import { expect, test } from 'vitest';
import { findBadNames, findMissingPurpose } from './names';
import { listPaths, readPath } from './repository-files';

test('every name is kebab-case and says something', () => {
  expect(findBadNames(listPaths())).toEqual([]);
});

test('every source file begins with what it is for', () => {
  const sources = listPaths().filter((path) => /^src\/.*\.(tsx?|css)$/.test(path));
  expect(sources.map(readPath).flatMap(findMissingPurpose)).toEqual([]);
});

test.each([
  'src/engine/utils/round.ts',
  'src/engine/turn-manager.ts',
  'src/hud/types.ts',
  'src/hud/helpers.test.tsx',
  'src/shared/a.ts',
  'src/hud/PlanList.tsx',
  'src/engine/turn_order.ts',
  'assets/Flags/phl.svg',
  'levels/second thomas.json',
])('the rule finds a bad name: %s', (path) => {
  expect(findBadNames([path])).toHaveLength(1);
});

test('the rule lets good names pass', () => {
  expect(
    findBadNames([
      'src/engine/event-types.ts',
      'src/text/en.json',
      'tests/hud/plan-list.test.tsx',
      'README.md',
    ]),
  ).toEqual([]);
});

test('the rule finds a file that does not say what it is for', () => {
  const missing = (text: string) => findMissingPurpose({ path: 'src/a.ts', text });
  expect(missing("import { a } from './b';\n// Says what it is for, too late.")).toHaveLength(1);
  expect(missing('//\nexport const a = 1;')).toHaveLength(1);
  expect(missing('/** */')).toHaveLength(1);
  expect(missing('// Draws keyed luck.\n')).toEqual([]);
  expect(missing('/* The dials and their colours. */\n.dial {}')).toEqual([]);
  expect(missing('/**\n * Draws keyed luck.\n */')).toEqual([]);
});
