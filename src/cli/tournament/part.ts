// One level's part of a tournament: its cells in all worlds, its difficulties and its luck. Parts are played apart, in
// several processes if wished, and judged together.
import { type Bot, botsFor } from '../../bots';
import { type Game, WORLDVIEWS } from '../../engine';
import { type Bands, bandsBy } from './bands';
import { type Cell, playCell } from './cells';
import { playDifficulties, playLuck, type Shares, type Steps } from './luck';
import { createTally, type Tally } from './tally';

/** How much is played. */
export interface Size {
  readonly bots: readonly Bot[];
  readonly seed: string;
  /** Seeds a cell. */
  readonly count: number;
  /** Seeds a cell of the bots that think ahead, which take some hundred times as long. */
  readonly slow: number;
}

export interface Part {
  readonly level: string;
  /** Whether it counts for skill: the player chooses between pillars, and is not led by the hand. */
  readonly governs: boolean;
  readonly cells: readonly Cell[];
  readonly tally: Tally;
  /** What the level's bands would be by the rule; null where one of its bots was not played. */
  readonly bands: Bands | null;
  /** Null where the player does not govern, or where a bot that it takes is not there. */
  readonly steps: Steps | null;
  readonly shares: Shares | null;
}

/** Games of each bot whose decisions are played again, and with how many seeds in each world: more adds little. */
const SCRIPTS = 2;
const LOTS = 10;
/** The bot by which difficulty is measured. */
const YARDSTICK: Bot = 'statesman';
const SLOW: readonly Bot[] = ['planner'];

const gamesOf = (bot: Bot, { count, slow }: Size): number => (SLOW.includes(bot) ? slow : count);

export function playPart(game: Game, size: Size, tell: (what: string) => void): Part {
  const { seed, count } = size;
  /** Of the bots that were asked for, those that fit the player's seat. */
  const bots = size.bots.filter((bot) => botsFor(game.level).includes(bot));
  const { id } = game.level;
  const tally = createTally();
  const played = new Map<Bot, readonly number[]>();
  const cells = WORLDVIEWS.flatMap((worldview) =>
    bots.map((bot) => {
      const { cell, scores } = playCell(game, worldview, bot, seed, gamesOf(bot, size), tally);
      played.set(bot, [...(played.get(bot) ?? []), ...scores]);
      tell(`${id} ${worldview} ${bot}: wins ${cell.winShare}, score ${cell.score.p50}`);
      return cell;
    }),
  );
  const governs = buysPillars(game) && game.level.guide.length === 0;
  const quick = bots.filter((bot) => !SLOW.includes(bot));
  const part = { level: id, governs, cells, tally, bands: bandsBy(played), steps: null, shares: null };
  if (!governs) return part;
  tell(`${id}: difficulties, and the same decisions with other luck`);
  const lots = { scripts: Math.min(SCRIPTS, count), lots: Math.min(LOTS, count) };
  return {
    ...part,
    steps: bots.includes(YARDSTICK) ? playDifficulties(game, YARDSTICK, seed, count) : null,
    shares: quick.length > 1 ? playLuck(game, quick, seed, lots) : null,
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
