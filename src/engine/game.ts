// A level made ready to be played under a rulebook: layout and reckonings are built once and serve any number of games.

import type { Layout } from './layout';
import { layoutOf } from './level';
import type { Level } from './level-format';
import type { Effects, Part, Rulebook } from './rulebook';

/** A part in the one form that all parts share, so that the thousands read each month are read fast. */
export interface ReadyPart {
  readonly cause: string;
  /** Counted, or else the declared number times the weight, per mille. */
  readonly amount: ((fx: Effects) => number) | null;
  readonly variable: number;
  readonly weight: number;
  readonly from: number;
}

export interface ReadyReckoning {
  readonly variable: number;
  readonly rule: string;
  readonly parts: readonly ReadyPart[];
  /** Where its parts' last amounts begin in `state.reckoned`. */
  readonly first: number;
}

export interface Game {
  readonly rules: Rulebook;
  readonly level: Level;
  readonly at: Layout;
  readonly reckonings: readonly ReadyReckoning[];
}

export const createGame = (rules: Rulebook, level: Level): Game => gameAt(rules, level, layoutOf(level));

/** The same on a layout that stands already, so that its variables keep their places. */
export function gameAt(rules: Rulebook, level: Level, at: Layout): Game {
  const reckonings: ReadyReckoning[] = [];
  let first = 0;
  for (const reckoning of rules.reckonings)
    for (const side of at.sides) {
      const parts = reckoning.parts(at, level, side).map(ready);
      reckonings.push({
        variable: at.side(side, reckoning.of),
        rule: `reckon-${reckoning.of}`,
        parts,
        first,
      });
      first += parts.length;
    }
  return { rules, level, at, reckonings };
}

const ready = (part: Part): ReadyPart =>
  part.variable === null
    ? { cause: part.cause, amount: part.amount, variable: -1, weight: 0, from: 0 }
    : { cause: part.cause, amount: null, variable: part.variable, weight: part.weight, from: part.from };
