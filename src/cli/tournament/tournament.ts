// The tournament: bots on levels in all worlds at standard difficulty, and the seven points that must hold.
import { type Bot, botsFor } from '../../bots';
import { type Game, WORLDVIEWS } from '../../engine';
import { type Cell, playCell } from './cells';
import { coverage, soundness } from './coverage';
import { luck, playDifficulties, playLuck } from './luck';
import type { Point } from './point';
import { ladder, war } from './skill';
import { createTally, WINS } from './tally';
import { pillars, worldviews } from './worlds';

export interface Tournament {
  readonly games: number;
  readonly difficulty: 'standard';
  /** Endings that count as a win. */
  readonly wins: readonly string[];
  readonly bands: Readonly<Record<string, Game['level']['scoring']['bands']>>;
  readonly cells: readonly Cell[];
  readonly mustHold: readonly Point[];
}

export interface Entry {
  readonly games: readonly Game[];
  readonly bots: readonly Bot[];
  readonly seed: string;
  /** Seeds a cell. */
  readonly count: number;
  readonly progress: (line: string) => void;
}

/** Games of each bot whose decisions are played again, and with how many seeds: more adds little. */
const SCRIPTS = 2;
const LOTS = 20;
/** The bot by which difficulty is measured. */
const YARDSTICK: Bot = 'statesman';

export function tournament({ games, bots, seed, count, progress }: Entry): Tournament {
  const began = performance.now();
  const tell = (what: string): void =>
    progress(`${Math.round((performance.now() - began) / 1000)} s: ${what}`);
  const tally = createTally();
  /** Of the bots that were asked for, those that fit the player's seat. */
  const fitting = ({ level }: Game): readonly Bot[] => bots.filter((bot) => botsFor(level).includes(bot));
  const cells = games.flatMap((game) =>
    WORLDVIEWS.flatMap((worldview) =>
      fitting(game).map((bot) => {
        const cell = playCell(game, worldview, bot, seed, count, tally);
        tell(`${game.level.id} ${worldview} ${bot}: wins ${cell.winShare}, score ${cell.score.p50}`);
        return cell;
      }),
    ),
  );
  const governed = games.filter(buysPillars);
  const ids = governed.map((game) => game.level.id);
  const own = cells.filter((cell) => ids.includes(cell.level));
  const steps = governed.map((game) => {
    tell(`${game.level.id}: difficulties`);
    return playDifficulties(game, YARDSTICK, seed, count);
  });
  const shares = governed.map((game) => {
    tell(`${game.level.id}: the same decisions, other luck`);
    return playLuck(game, fitting(game), seed, {
      scripts: Math.min(SCRIPTS, count),
      lots: Math.min(LOTS, count),
    });
  });
  const [first] = games;
  return {
    games: count,
    difficulty: 'standard',
    wins: WINS,
    bands: Object.fromEntries(games.map(({ level }) => [level.id, level.scoring.bands])),
    cells,
    mustHold:
      first === undefined
        ? []
        : [
            ladder(own),
            pillars(own),
            worldviews(own),
            luck(steps, shares),
            coverage(first.rules, tally),
            war(own),
            soundness(tally),
          ],
  };
}

/** Whether the player's government chooses between the pillars; a red seat does not. */
function buysPillars({ level, rules }: Game): boolean {
  const role = level.governments.find((one) => one.id === level.player)?.role;
  return rules.actionIds.some((id) => {
    const action = rules.actions[id];
    return (
      action?.kind === 'policy' && action.pillar !== null && role !== undefined && action.roles.includes(role)
    );
  });
}
