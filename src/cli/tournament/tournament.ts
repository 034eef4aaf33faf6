// The tournament: bots on levels in all worlds at standard difficulty, and the seven points that must hold.
import type { Level, Rulebook } from '../../engine';
import type { Bands } from './bands';
import type { Cell } from './cells';
import { coverage, soundness } from './coverage';
import { luck } from './luck';
import type { Part, Size } from './part';
import { type Point, present } from './point';
import { ladder, war } from './skill';
import { merge, WINS } from './tally';
import { pillars, worldviews } from './worlds';

export interface Tournament {
  readonly games: number;
  readonly slowGames: number;
  readonly difficulty: 'standard';
  /** Endings that count as a win. */
  readonly wins: readonly string[];
  readonly bands: Readonly<Record<string, Bands>>;
  /** What the bands would be by the rule in bands.ts, on these games. */
  readonly bandsByRule: Readonly<Record<string, Bands | null>>;
  readonly cells: readonly Cell[];
  readonly mustHold: readonly Point[];
}

export function judge(
  rules: Rulebook,
  levels: readonly Level[],
  parts: readonly Part[],
  { count, slow }: Size,
): Tournament {
  const cells = parts.flatMap((part) => part.cells);
  const steps = present(parts.map((part) => part.steps));
  const shares = present(parts.map((part) => part.shares));
  const own = parts.filter((part) => part.governs).flatMap((part) => part.cells);
  const tally = merge(parts.map((part) => part.tally));
  return {
    games: count,
    slowGames: slow,
    difficulty: 'standard',
    wins: WINS,
    bands: Object.fromEntries(levels.map(({ id, scoring }) => [id, scoring.bands])),
    bandsByRule: Object.fromEntries(parts.map((part) => [part.level, part.bands])),
    cells,
    mustHold: [
      ladder(own),
      pillars(own),
      worldviews(own),
      luck(steps, shares),
      coverage(rules, tally),
      war(own),
      soundness(tally),
    ],
  };
}
