// Puts ids into words for a reader after the game: names, numbers, causes and rules. The sentences stand in catalogues.
import type { Text } from '../../text';
import type { Books } from '../facts/books';
import { createCauses } from './causes';
import { createNames, type Names } from './names';
import { createNumbers, type Numbers } from './numbers';

export interface Words extends Names, Numbers {
  readonly text: Text;
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The same words at the beginning of a line. */
  capital(sentence: string): string;
  rule(id: string, cause: string): string;
  cause(cause: string): string;
}

export function createWords(text: Text, books: Books): Words {
  const names = createNames(text, books);
  return {
    ...names,
    ...createNumbers(text),
    ...createCauses(text, books, names),
    text,
    say: (key, values) => text.say(`debrief.${key}`, values),
    capital: (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1),
  };
}
