// Holds: no path or host of one machine, no loose end, no test or check switched off, in any file.
import { expect, test } from 'vitest';
import { readTextFiles } from './repository-files';
import { findTraces } from './traces';

test('no file carries such a trace', () => {
  expect(readTextFiles().flatMap(findTraces)).toEqual([]);
});

// Written in pieces, or this file would be found itself.
const bad: readonly (readonly [string, string])[] = [
  ['a.md', `see ${'/work'}/main`],
  ['a.json', `"${'/root'}/.npmrc"`],
  ['a.sh', `cd ${'/home'}/somebody`],
  ['package-lock.json', `"resolved": "https://${'regis'}try.example.org/a.tgz"`],
  ['a.json', `"http://${'10.'}1.2.3:4873/"`],
  ['a.md', `${'TO'}${'DO'}: words`],
  ['a.css', `/* ${'FIX'}ME */`],
  ['a.ts', `const a = b as ${'any'};`],
  ['a.ts', `const a = (b as ${'any'} as string);`],
  ['a.ts', `// @ts-${'ignore'}`],
  ['a.ts', `test.${'only'}('a', () => {});`],
  ['a.tsx', `describe.${'skip'}('a', () => {});`],
  ['a.ts', `test.concurrent.${'skip'}('a', () => {});`],
];

test.each(bad)('the rule finds the fault in %s: %s', (path, text) => {
  expect(findTraces({ path, text })).toHaveLength(1);
});

test('the rule lets ordinary words pass', () => {
  const text = [
    'https://example.org/home/page and src/work/a.ts, ./root/b',
    'a list of todos',
    'const a = list.skip(3);',
    'as any reader sees',
  ].join('\n');
  expect(findTraces({ path: 'a.ts', text })).toEqual([]);
});
