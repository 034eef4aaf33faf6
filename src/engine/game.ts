// A level made ready to be played under a rulebook: layout and reckonings are built once and serve any number of games.

import type { Layout } from './layout';
import { layoutOf } from './level';
import type { Level } from './level-format';
import type { Part, Rulebook } from './rulebook';

export interface ReadyReckoning {
  readonly variable: number;
  readonly rule: string;
  readonly parts: readonly Part[];
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
      const parts = reckoning.parts(at, level, side);
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
