// When a game is over and how it is graded: the level's weights and bands, published before play starts.
import { mulDiv } from './fixed';
import type { Layout } from './layout';
import type { Level } from './level-format';
import type { Effects } from './rulebook';
import type { Ending } from './state';
import { DIALS } from './variables';

/** The four dials of a side, weighted as the level says, 0 to 1000. */
export function overallScore(
  level: Level,
  at: Layout,
  read: (variable: number) => number,
  side: string,
): number {
  return mulDiv(
    DIALS.reduce((sum, dial) => sum + read(at.side(side, dial)) * level.scoring.weights[dial], 0),
    1,
    1000,
  );
}

function gradeOf(level: Level, score: number): Ending {
  const { held, strained, bent } = level.scoring.bands;
  return score >= held ? 'held' : score >= strained ? 'strained' : score >= bent ? 'bent' : 'broken';
}

/** Ends the game when it is over, or moves the calendar on by a month. */
export function endTurn(fx: Effects): void {
  const { at, level, rules, state } = fx;
  if (state.ending === null && fx.get(at.side(level.player, 'approval')) < rules.p['fall-below'])
    state.ending = 'government-falls';
  if (state.ending === null && state.turn >= level.turns)
    state.ending = gradeOf(
      level,
      overallScore(level, at, (variable) => fx.get(variable), level.player),
    );
  if (state.ending !== null) fx.emit({ kind: 'game-ended', by: level.player, what: state.ending });
  else state.turn += 1;
}
