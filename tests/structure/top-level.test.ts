// Holds: a tidy top level, pinned versions, and a lock file that names no registry.
import { expect, test } from 'vitest';
import { listPaths, readPath } from './repository-files';
import { findLooseVersions, findResolvedPackages, findStrangersAtTop, type PackageFile } from './top-level';

test('the top level holds what it should, and no more', () => {
  expect(findStrangersAtTop(listPaths())).toEqual([]);
});

test('every version is pinned', () => {
  expect(findLooseVersions(JSON.parse(readPath('package.json').text) as PackageFile)).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(findResolvedPackages(readPath('package-lock.json').text)).toEqual([]);
});

test('the rules find a stranger, a loose version and an address', () => {
  expect(findStrangersAtTop(['src/a/b.ts', 'docs/a.md', 'notes.txt', '.ci/run'])).toHaveLength(2);
  expect(
    findLooseVersions({ dependencies: { a: '^1.2.3', b: '1.2.3' }, devDependencies: { c: '*' } }),
  ).toHaveLength(2);
  expect(findResolvedPackages('{ "resolved": "https://example.org/a.tgz" }')).toHaveLength(1);
});
