// A place's name inside a sentence: "at the Senkaku Islands", where a heading says "Senkaku Islands".
import type { Text } from './text';

/** The name with its article, where the catalogue has one for this very name: a level may give an id to another place. */
export function placeInSentence(text: Text, id: string, name: string): string {
  const key = `names.the-places.${id}`;
  const whole = text.has(key) ? text.say(key) : name;
  return whole.toLowerCase().endsWith(name.toLowerCase()) ? whole : name;
}

/** The catalogue's ways to tell how a quarrel begins, the most fitting first: by what it is over, then by its family. */
export function openingVariants(text: Text, family: string, place: string): readonly string[] {
  const over = text.has(`names.inputs.${place}`) ? 'input' : place;
  return [`${family}-${over}`, family];
}
