// Keyed chance: a draw depends on seed, turn, purpose and key alone, so a new rule never shifts another rule's luck.
import tychei from 'seedrandom/lib/tychei.js';

export interface Dice {
  /** A whole number from 0 to n - 1; n at most 2^20. */
  below(n: number): number;
  /** A whole number from lo to hi, both included. */
  between(lo: number, hi: number): number;
}

export type Draw = (purpose: string, key: string | number) => Dice;

/** The one spelling of a seed: the shown seed is the used seed. */
export function normaliseSeed(seed: string | number): string {
  return String(seed).trim().normalize('NFC');
}

export function dice(seed: string, turn: number, purpose: string, key: string | number): Dice {
  const generator = tychei(`${seed}|${turn}|${purpose}|${key}`);
  const below = (n: number): number => Math.floor(((generator.int32() >>> 0) * n) / 4294967296);
  return { below, between: (lo, hi) => lo + below(hi - lo + 1) };
}

/** Cheap spread noise for estimates: mixes one drawn word with an index, no generator needed. Result -1000..1000. */
export function noise(word: number, index: number): number {
  let mixed = Math.imul(word ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 16)) >>> 0) % 2001) - 1000;
}
