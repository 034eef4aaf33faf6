// The catalogues: every message parses, every key that the source says exists, and every code of a fault has its sentence.
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { collect } from '../../src/text';
import { catalogues } from '../../src/text/en';
import { table } from '../../src/text/en/table';
import { readSourceFiles } from '../structure/repository-files';
import { saidKeys } from './said-keys';

const messages = new Map<string, string>();
for (const [file, catalogue] of Object.entries(catalogues)) collect(catalogue, file, messages);
const files = Object.keys(catalogues);
const keys = [...messages.keys()];

test('there are words', () => {
  expect(messages.size).toBeGreaterThan(500);
});

const cataloguesOf = (pattern: RegExp) =>
  new Set(
    sources
      .filter(({ path }) => pattern.test(path))
      .flatMap((file) => saidKeys(file, files))
      .map(({ key }) => key.split('.')[0] ?? ''),
  );

test('the title says words of its own small catalogue only', () => {
  const title = /^src\/app\/(title\/|app\.tsx|main\.tsx|parts\/(fault|screen-title))/;
  expect([...cataloguesOf(title)]).toEqual(['app']);
});

test('no screen before the debrief says a word that comes with the debrief', () => {
  const said = cataloguesOf(/^src\/(app\/(?!play\/debrief)|hud\/|map\/|sound\/)/);
  expect([...said].filter((file) => !Object.hasOwn(table, file))).toEqual([]);
  expect(said.size).toBeGreaterThan(3);
});

test.each(files)('every message of %s.json parses', (file) => {
  const broken = [...messages]
    .filter(([key]) => key.startsWith(`${file}.`))
    .flatMap(([key, message]) => {
      try {
        new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
        return [];
      } catch (fault) {
        return [`${key}: ${String(fault)}`];
      }
    });
  expect(broken).toEqual([]);
});

test('no message is empty, doubly blank or ends in a blank, but for what stands between the parts of a list', () => {
  const words = [...messages].filter(([, message]) => !/^[,;·] $/.test(message));
  expect(words.filter(([, message]) => /^\s|\s$|\s\s|^$/.test(message))).toEqual([]);
});

test('one leader, coast guard or parliament has its article, and none that the next word may not fit', () => {
  // “{by} leader” would read “Japanese leader …”, and “a {by} envoy” would read “a Australian envoy”.
  const bare =
    /(?:^|[.;:] )(?:\{(?:by|adjective)\}|Chinese|American) (?:leader|coast guard|parliament|envoy)\b/;
  const unfit = /\ban? \{/i;
  expect([...messages].filter(([, message]) => bare.test(message) || unfit.test(message))).toEqual([]);
});

const sources = readSourceFiles().filter(
  ({ path }) => /^src\/.*\.tsx?$/.test(path) && !path.startsWith('src/text/'),
);

test('every key that the source says has a message', () => {
  const said = sources.flatMap((file) => saidKeys(file, files));
  expect(said.length).toBeGreaterThan(300);
  const unknown = said.filter(({ key }) => {
    if (!key.includes('*')) return !messages.has(key);
    const parts = key.split('*').map((part) => part.replace(/[.]/g, '\\.'));
    const pattern = new RegExp(`^${parts.join('.+')}$`);
    return !keys.some((one) => pattern.test(one));
  });
  expect(unknown.map(({ key, place }) => `${place} ${key}`)).toEqual([]);
});

test.each([
  [/^src\/engine\/replay-format\.ts$/],
  [/^src\/engine\/replay\.ts$/],
  [/^src\/engine\/level.*\.ts$/],
])('every fault that %s can find has a sentence', (wanted) => {
  const files = readSourceFiles().filter(({ path }) => wanted.test(path));
  const text = files.map((file) => file.text).join('\n');
  const codes = [...text.matchAll(/\b(?:problem|add)\(\s*'([a-z-]+)'/g)].map((match) => match[1]);
  const ternary = [...text.matchAll(/problem\(\w+ \? '([a-z-]+)' : '([a-z-]+)'/g)];
  const all = [...codes, ...ternary.flatMap((match) => [match[1], match[2]])];
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter((code) => !messages.has(`app.bad.${code}`))).toEqual([]);
});
