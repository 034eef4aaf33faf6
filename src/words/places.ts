// Names of places: of the level's own, of countries, and of what is fought over elsewhere.
import type { View } from '../engine';
import { placeInSentence, type Text } from '../text';

export interface Places {
  place(id: string): string;
  /** With its article, inside a sentence. */
  thePlace(id: string): string;
  /** As a heading. */
  placeTitle(id: string): string;
  /** The place's other names, each with who uses it. */
  otherNames(id: string): string;
}

interface Known {
  readonly side: (id: string) => string;
  readonly sector: (id: string) => string;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function createPlaces(text: Text, { at, level }: View, { side, sector }: Known): Places {
  const namesOf = (id: string): Readonly<Record<string, string>> | undefined =>
    level.features.find((one) => one.id === id)?.names;
  const place = (id: string): string => {
    const names = namesOf(id);
    if (names !== undefined) return names.en ?? Object.values(names)[0] ?? id;
    if (at.sides.includes(id)) return side(id);
    const key = `names.places.${id}`;
    return text.has(key) ? text.say(key) : sector(id).toLowerCase();
  };
  return {
    place,
    thePlace: (id) => placeInSentence(text, id, place(id)),
    placeTitle: (id) => capital(place(id)),
    otherNames: (id) =>
      Object.entries(namesOf(id) ?? {})
        .filter(([who]) => who !== 'en')
        .map(([who, name]) => text.say('names.phrases.local-name', { name, local: side(who) }))
        .join('; '),
  };
}
