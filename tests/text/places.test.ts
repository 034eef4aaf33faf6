// Places in sentences: those whose English name needs an article have it, and no other place borrows it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { loadText, placeInSentence, type Text } from '../../src/text';

const folder = fileURLToPath(new URL('../../levels/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
interface Feature {
  readonly id: string;
  readonly names: { readonly en: string };
}
const features = files.flatMap(
  (name): Feature[] => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).features,
);

let text: Text;
beforeAll(async () => {
  text = await loadText('en');
});

test('islands, shoals, seas, lines and valleys of the levels have their article', () => {
  const wanted = features.filter(({ names }) =>
    /(Islands|Shoals|Sea|plains|valley|sector)$|^(Median line|Waters) /.test(names.en),
  );
  expect(wanted.length).toBeGreaterThan(8);
  for (const { id, names } of wanted)
    expect(placeInSentence(text, id, names.en), id).toMatch(
      new RegExp(`^the ${names.en.replace(/^[MW]/, (first) => `[${first}${first.toLowerCase()}]`)}$`),
    );
});

test('a name that needs none has none, nor has another place of the same id', () => {
  expect(placeInSentence(text, 'second-thomas', 'Second Thomas Shoal')).toBe('Second Thomas Shoal');
  expect(placeInSentence(text, 'luconia', 'Fort Example')).toBe('Fort Example');
});
