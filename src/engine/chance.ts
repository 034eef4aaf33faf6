// Keyed chance: a draw depends on seed, turn, purpose and key alone, so a new rule never shifts another rule's luck.
import tychei from 'seedrandom/lib/tychei.js';
import { Mixer } from './hash';

export interface Dice {
  /** A whole number from 0 to n - 1; n at most 2^20. */
  below(n: number): number;
  /** A whole number from lo to hi, both included. */
  between(lo: number, hi: number): number;
}

/** The one spelling of a seed: the shown seed is the used seed. */
export function normaliseSeed(seed: string | number): string {
  return String(seed).trim().normalize('NFC');
}

/** The generator takes whole numbers too, which its types do not know, and is seeded with them in half the time. */
const seeded = tychei as (seed: unknown) => { int32(): number };

/** What tells a draw from others of its purpose: ids and numbers, in an order that the rule keeps to. */
export type Key = readonly (string | number | null)[];

/** Seeded at its first draw: many are made for acts and groups that then have nothing to draw. */
class Lot implements Dice {
  #generator: { int32(): number } | null = null;

  constructor(
    private readonly month: Mixer,
    private readonly purpose: string,
    private readonly key: Key,
  ) {}

  below(n: number): number {
    this.#generator ??= this.#seeded();
    return Math.floor(((this.#generator.int32() >>> 0) * n) / 4294967296);
  }

  between(lo: number, hi: number): number {
    return lo + this.below(hi - lo + 1);
  }

  #seeded(): { int32(): number } {
    const mixer = new Mixer(this.month);
    mixer.feed(this.purpose);
    for (let at = 0; at < this.key.length; at += 1) {
      mixer.feed(at === 0 ? '|' : ':');
      mixer.feed(String(this.key[at]));
    }
    const [a, b] = mixer.words();
    // A whole number of 53 bits.
    return seeded((a >>> 11) * 4294967296 + b);
  }
}

/** The luck of one month of a game: its draws differ by purpose and key. */
export class Luck {
  readonly #month = new Mixer();

  constructor(seed: string, turn: number) {
    this.#month.feed(`${seed}|${turn}|`);
  }

  dice(purpose: string, ...key: Key): Dice {
    return new Lot(this.#month, purpose, key);
  }
}

export const dice = (seed: string, turn: number, purpose: string, ...key: Key): Dice =>
  new Luck(seed, turn).dice(purpose, ...key);

/** Cheap spread noise for estimates: mixes one drawn word with an index, no generator needed. Result -1000..1000. */
export function noise(word: number, index: number): number {
  let mixed = Math.imul(word ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 16)) >>> 0) % 2001) - 1000;
}
