// A place's name inside a sentence: "at the Senkaku Islands", where a heading says "Senkaku Islands".
import type { Text } from './text';

/** The name with its article, where the catalogue has one for this very name: a level may give an id to another place. */
export function placeInSentence(text: Text, id: string, name: string): string {
  const key = `names.the-places.${id}`;
  const whole = text.has(key) ? text.say(key) : name;
  return whole.toLowerCase().endsWith(name.toLowerCase()) ? whole : name;
}
