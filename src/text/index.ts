// The text room's door: the words of a language, all of them or only those that the title needs.
import type { Text } from './text';
import { createText } from './text';

export type Language = 'en';

export { levelFault, recordFault } from './faults';

export { gather, type NewsLine, newsSentence } from './news';

export { placeInSentence } from './places';

export { type Catalogue, type Catalogues, collect, createText, type Text, type Values } from './text';

/** All words of a language. */
export async function loadText(language: Language): Promise<Text> {
  const { catalogues } = await import('./en/index');
  return createText(catalogues, language);
}

/** The words that play needs: the debrief's come later. */
export async function loadTableText(language: Language): Promise<Text> {
  const { table } = await import('./en/table');
  return createText(table, language);
}

/** The words before a game begins: a small file, so that the title does not wait for the rest. */
export async function loadTitleText(language: Language): Promise<Text> {
  const app = await import('./en/app.json');
  return createText({ app: app.default }, language);
}
