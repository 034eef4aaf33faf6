// What difficulty changes: the rival's means for pressure. For whoever plays the rival, fewer of them are harder.
import { isRedSeat } from './level';
import type { Level } from './level-format';
import type { Rulebook } from './rulebook';
import type { Difficulty } from './state';

/** Points of pressure a month more (or, below 0, fewer) than the rules give. */
export function pressureOf(rules: Rulebook, level: Level, difficulty: Difficulty): number {
  const points = rules.pressureByDifficulty[difficulty];
  return isRedSeat(level) ? -points : points;
}
