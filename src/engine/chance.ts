// Keyed chance: a draw depends on seed, turn, purpose and key alone, so a new rule never shifts another rule's luck.
import tychei from 'seedrandom/lib/tychei.js';
import { numberFrom } from './hash';

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

/** Seeded at its first draw: many are made for acts and groups that then have nothing to draw. */
class Lot implements Dice {
  #generator: { int32(): number } | null = null;

  constructor(private readonly key: string) {}

  below(n: number): number {
    this.#generator ??= seeded(numberFrom(this.key));
    return Math.floor(((this.#generator.int32() >>> 0) * n) / 4294967296);
  }

  between(lo: number, hi: number): number {
    return lo + this.below(hi - lo + 1);
  }
}

export function dice(seed: string, turn: number, purpose: string, key: string | number): Dice {
  return new Lot(`${seed}|${turn}|${purpose}|${key}`);
}

/** Cheap spread noise for estimates: mixes one drawn word with an index, no generator needed. Result -1000..1000. */
export function noise(word: number, index: number): number {
  let mixed = Math.imul(word ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 16)) >>> 0) % 2001) - 1000;
}
