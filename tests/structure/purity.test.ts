// Holds: engine, content and bots compute the same numbers on every machine.
import { expect, test } from 'vitest';
import { findImpurities, pureRooms } from './purity';
import { readSourceFiles } from './repository-files';
import { roomOf } from './rooms';

test('engine, content and bots are pure', () => {
  const files = readSourceFiles().filter(({ path }) => pureRooms.includes(roomOf(path)));
  expect(files.flatMap(findImpurities)).toEqual([]);
});

function faults(text: string): string[] {
  return findImpurities({ path: 'src/engine/state.ts', text });
}

test.each([
  'const a = Math.pow(2, 3);',
  "const a = Math['pow'](2, 3);",
  'const { exp } = Math;',
  'const a = Math.random();',
  'const a = 2 ** 3;',
  'const f = (x: number) => { x **= 2; };',
  'const a = new Date();',
  'const a = Date.now();',
  'const f = (when: Date) => when;',
  'const a = performance.now();',
  'const a = new Intl.NumberFormat();',
  "const a = ['b'].sort((x, y) => x.localeCompare(y));",
  "const a = 'b'.toLocaleUpperCase();",
  'const a = (5).toLocaleString();',
  'setTimeout(() => 0, 1);',
  'export const f = async () => 0;',
  'export async function f() {}',
  'type A = Promise<number>;',
  'const a = [3, 2].sort();',
  'const a = [3, 2].toSorted();',
  'let a = 0;',
  'export let a = 0;',
  'var a = 0;',
  'const cache = new Map<string, number>();',
  'const a = globalThis.name;',
])('the rule finds a fault in: %s', (text) => {
  expect(faults(text)).not.toEqual([]);
});

test('the rule lets pure code pass', () => {
  const text = `const a = Math.max(Math.imul(2, 3), Math.trunc(7 / 2));
export const order = new Map([['a', 1]]);
export interface Entry { readonly Date: number; readonly performance: number }
export function f(entry: Entry): number {
  let sum = entry.performance;
  for (const x of [3, 1].sort((p, q) => p - q)) sum += x * x;
  return sum + entry.Date + a;
}`;
  expect(faults(text)).toEqual([]);
});
