// A seed that people can read out: two words and a number.
const FIRST = [
  'amber',
  'calm',
  'coral',
  'grey',
  'high',
  'low',
  'north',
  'quiet',
  'salt',
  'slack',
  'south',
  'still',
];
const SECOND = [
  'anchor',
  'beacon',
  'current',
  'harbour',
  'lagoon',
  'lantern',
  'reef',
  'shoal',
  'strait',
  'swell',
  'tide',
  'watch',
];

/** `lots` gives numbers from 0 to 2^32 - 1. */
export function readableSeed(lots: () => number = freshLot): string {
  const of = (words: readonly string[]): string => words[lots() % words.length] ?? '';
  return `${of(FIRST)}-${of(SECOND)}-${(lots() % 900) + 100}`;
}

/** An id for a new game on this machine. */
export function freshId(): string {
  return Array.from({ length: 3 }, () => freshLot().toString(36).padStart(7, '0')).join('');
}

function freshLot(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
