// Holds: the door table, entrance by index.ts only, no circle between files or rooms, no allowance in vain.
import { expect, test } from 'vitest';
import {
  fileEdges,
  findCycles,
  findForbiddenImports,
  findStaleDoors,
  findUndeclaredPackages,
  roomEdges,
} from './doors';
import { findImports } from './imports';
import { listPaths, readPath, readSourceFiles } from './repository-files';
import { existingRooms } from './rooms';

const paths = listPaths();
const imports = readSourceFiles().flatMap((file) => findImports(file, new Set(paths)));

test('every import goes through a door of the table', () => {
  expect(findForbiddenImports(imports)).toEqual([]);
});

test('nothing is allowed in vain', () => {
  expect(findStaleDoors(imports, existingRooms(paths))).toEqual([]);
});

test('every imported package is a dependency', () => {
  const { dependencies } = JSON.parse(readPath('package.json').text) as { dependencies: object };
  expect(findUndeclaredPackages(imports, Object.keys(dependencies))).toEqual([]);
});

test('no circle between files, none between rooms', () => {
  expect(findCycles(fileEdges(imports))).toEqual([]);
  expect(findCycles(roomEdges(imports))).toEqual([]);
});

const house = [
  'src/engine/index.ts',
  'src/engine/turn.ts',
  'src/engine/state.ts',
  'src/hud/index.tsx',
  'src/hud/panel.tsx',
  'src/text/index.ts',
  'src/app/main.tsx',
];

function read(path: string, text: string) {
  return findImports({ path, text }, new Set(house));
}

function forbidden(path: string, text: string): string[] {
  return findForbiddenImports(read(path, text));
}

test('the reader sees every kind of import', () => {
  const targets = read(
    'src/app/main.tsx',
    `import '../engine';
import type { A } from '../engine/index';
export * from '../hud/panel';
export { b } from '../engine/state.ts';
const c = () => import('../hud/panel.tsx');
type D = import('../engine/turn').D;
const e = new Worker(new URL('./worker.ts', import.meta.url));
const f = import.meta.glob(['../../levels/*.json', '../engine/*.ts']);
const g = import(name);
import h from 'react/jsx-runtime';
import i from './style.css?inline';`,
  ).map(({ target }) => target);
  expect(targets.sort()).toEqual(
    [
      '<computed>',
      'levels/*.json',
      'react/jsx-runtime',
      'src/app/style.css',
      'src/app/worker.ts',
      'src/engine/*.ts',
      'src/engine/index.ts',
      'src/engine/index.ts',
      'src/engine/state.ts',
      'src/engine/turn.ts',
      'src/hud/panel.tsx',
      'src/hud/panel.tsx',
    ].sort(),
  );
});

test('the rule allows what the table allows', () => {
  expect(forbidden('src/hud/index.tsx', "import { view } from '../engine'; import './panel.css';")).toEqual(
    [],
  );
  expect(forbidden('src/hud/panel.tsx', "import React from 'react'; import x from './words.json';")).toEqual(
    [],
  );
  expect(forbidden('src/engine/turn.ts', "import { setup } from 'xstate';")).toEqual([]);
  expect(forbidden('src/app/main.tsx', "import.meta.glob('../../levels/*.json');")).toEqual([]);
  expect(forbidden('src/app/main.tsx', "import '@fontsource/inter/400.css';")).toEqual([]);
});

test.each([
  ['a room that is closed', 'src/engine/turn.ts', "import { word } from '../text';"],
  ['a type from a room that is closed', 'src/hud/panel.tsx', "import type { Bot } from '../bots';"],
  ['a way past the index', 'src/hud/panel.tsx', "import { x } from '../engine/state';"],
  ['a lazy way past the index', 'src/app/main.tsx', "const x = import('../hud/panel');"],
  ['a package of another room', 'src/hud/panel.tsx', "import Phaser from 'phaser';"],
  ['a package of another file', 'src/engine/state.ts', "import { setup } from 'xstate';"],
  ['Node outside the command line', 'src/engine/state.ts', "import { readFileSync } from 'node:fs';"],
  ['a worker past the index', 'src/app/main.tsx', "new URL('../engine/turn.ts', import.meta.url);"],
  ['a glob into another room', 'src/app/main.tsx', "import.meta.glob('../engine/*.ts');"],
  ['a folder of another room', 'src/hud/panel.tsx', "import level from '../../levels/first-watch.json';"],
  ['an import that cannot be read', 'src/app/main.tsx', 'const x = import(name);'],
])('the rule finds %s', (_, path, text) => {
  expect(forbidden(path, text)).toHaveLength(1);
});

test('the rule finds an allowance that nothing uses', () => {
  const used = read('src/engine/turn.ts', "import { setup } from 'xstate';");
  const stale = findStaleDoors(used, ['engine']);
  expect(stale).toContain('src/engine/ladder.ts is allowed xstate but does not import it');
  expect(stale.join()).not.toContain('turn.ts');
  expect(findStaleDoors(used, [])).toEqual([]);
  expect(findStaleDoors([], ['sound'])).toEqual(['sound is allowed howler but never imports it']);
});

test('the rule finds a package that is no dependency', () => {
  const used = read('src/hud/panel.tsx', "import 'react-dom/client'; import '@internationalized/date';");
  expect(findUndeclaredPackages(used, ['react-dom'])).toHaveLength(1);
});

test('the rule finds a circle, also one of types', () => {
  const circle = [
    ...read('src/engine/turn.ts', "import type { A } from './state';"),
    ...read('src/engine/state.ts', "import { b } from './turn';"),
  ];
  expect(findCycles(fileEdges(circle))).toHaveLength(1);
  expect(findCycles(roomEdges(circle))).toEqual([]);
  expect(
    findCycles([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ]),
  ).toEqual([]);
});
