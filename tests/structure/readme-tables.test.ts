// Holds: the README's table of doors is the door table, and every dependency has a line that says what it is trusted with.
import { expect, test } from 'vitest';
import { doors } from './door-table';
import { doorRow, findMissingDoorRows, findUntrusted } from './readme-tables';
import { listPaths, readPath } from './repository-files';
import { existingRooms } from './rooms';

const page = readPath('README.md').text;
const { dependencies, devDependencies } = JSON.parse(readPath('package.json').text) as Record<string, object>;
const packages = Object.keys({ ...dependencies, ...devDependencies });

test('the README has a row for the doors of every room', () => {
  expect(findMissingDoorRows(page, existingRooms(listPaths()))).toEqual([]);
});

test('the README trusts every dependency with something', () => {
  expect(packages.length).toBeGreaterThan(20);
  expect(findUntrusted(page, packages)).toEqual([]);
});

test('the rule finds a row that says less than the table', () => {
  const row = doorRow('sound', doors.sound);
  expect(row).toBe('| `sound` | `engine` | `howler` | `assets` |');
  const missing = (readme: string) => findMissingDoorRows(readme, ['engine', 'sound']);
  expect(missing(row.replace('`sound`', '`sound`   '))).not.toContain(row);
  expect(missing(row.replace('`howler`', 'nothing'))).toContain(row);
});

test('the rule finds a dependency without a line', () => {
  expect(findUntrusted('| `zod`, `@types/*` | x |', ['zod', '@types/node', 'idb'])).toEqual(['idb']);
  expect(findUntrusted('the words `idb`', ['idb'])).toEqual(['idb']);
});
