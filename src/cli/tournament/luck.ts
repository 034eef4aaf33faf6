// Point on luck and difficulty: harder is never easier, and neither luck nor choice alone decides the score.
import { type Bot, createSeats, follower } from '../../bots';
import { createSession, DIFFICULTIES, type Game, normaliseSeed, WORLDVIEWS } from '../../engine';
import { playByBot, scoreOf } from '../simulate';
import { mean, type Point, percent } from './point';
import { WINS } from './tally';

export interface Steps {
  readonly level: string;
  /** By difficulty, from the easiest. */
  readonly wins: readonly number[];
  readonly scores: readonly number[];
}

/** The same seeds at each difficulty, the worlds in turn. */
export function playDifficulties(game: Game, bot: Bot, seed: string, games: number): Steps {
  const rows = DIFFICULTIES.map((difficulty) =>
    Array.from({ length: games }, (_, at) => {
      const worldview = WORLDVIEWS[at % WORLDVIEWS.length] ?? 'deterrence';
      const state = playByBot(game, `${seed}-${at}`, bot, false, { difficulty, worldview }).reveal();
      return { won: state.ending !== null && WINS.includes(state.ending), score: scoreOf(game, state) };
    }),
  );
  return {
    level: game.level.id,
    wins: rows.map((row) => mean(row.map(({ won }) => (won ? 1 : 0)))),
    scores: rows.map((row) => mean(row.map(({ score }) => score))),
  };
}

/** Scores of the same decisions under different luck: a row of lots for each script, one table for each world. */
function playScripts(game: Game, bots: readonly Bot[], seed: string, size: Size): number[][][] {
  const { player } = game.level;
  const scripts = bots.flatMap((bot) =>
    Array.from({ length: size.scripts }, (_, nth) => playByBot(game, `${seed}-script-${nth}`, bot, false)),
  );
  return WORLDVIEWS.map((worldview) =>
    scripts.map((script) =>
      Array.from({ length: size.lots }, (_, at) => {
        const used = normaliseSeed(`${seed}-${at}`);
        const seats = createSeats(game.level, used, follower(script, player));
        return scoreOf(game, createSession({ game, seed: used, seats, ledger: false, worldview }).reveal());
      }),
    ),
  );
}

interface Size {
  /** Games whose decisions are taken, of each bot. */
  readonly scripts: number;
  /** Seeds on which each is played again in each world. */
  readonly lots: number;
}

export interface Shares {
  readonly level: string;
  /** What the seed explains, which draws the world too, and what it explains where the world is held fixed. */
  readonly seed: number;
  readonly held: number;
}

export function playLuck(game: Game, bots: readonly Bot[], seed: string, size: Size): Shares {
  const worlds = playScripts(game, bots, seed, size);
  const scripts = worlds[0]?.map((_, script) => worlds.flatMap((rows) => rows[script] ?? [])) ?? [];
  return { level: game.level.id, seed: luckShare(scripts), held: mean(worlds.map(luckShare)) };
}

const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
};

/** Share of the variance that is within the same decisions: what luck did. The rest is between decisions. */
export function luckShare(scores: readonly (readonly number[])[]): number {
  const within = mean(scores.map(variance));
  const lots = scores[0]?.length ?? 1;
  const between = Math.max(0, variance(scores.map(mean)) - within / lots);
  return within + between === 0 ? 0 : within / (within + between);
}

/** What a level may be out of order by, in points of the score: the seeds are the same, the sample is not endless. */
const SLACK = 3;
/** What the seed may explain of the variance of the score. */
const LOW = 0.1;
const HIGH = 0.5;

export function luck(steps: readonly Steps[], shares: readonly Shares[]): Point {
  const falls = (list: readonly number[], slack: number): boolean =>
    list.every((value, at) => at === 0 || value <= (list[at - 1] ?? 0) + slack);
  const wins = DIFFICULTIES.map((_, at) => mean(steps.map((one) => one.wins[at] ?? 0)));
  const odd = steps.filter((one) => !falls(one.scores, SLACK)).map((one) => one.level);
  const share = mean(shares.map((one) => one.seed));
  const outside = shares.filter(({ seed }) => seed < LOW || seed > HIGH);
  const notes = [
    ...(odd.length > 0 ? [`out of order: ${odd.join(', ')}`] : []),
    ...(outside.length > 0
      ? [`levels outside: ${outside.map(({ level, seed }) => `${level} ${percent(seed)}`).join(', ')}`]
      : []),
  ];
  return {
    id: 'difficulty-and-luck',
    holds: falls(wins, 0) && odd.length === 0 && share >= LOW && share <= HIGH,
    figure: `wins ${DIFFICULTIES.map((one, at) => `${one} ${percent(wins[at] ?? 0)}`).join(', ')}; seed explains ${percent(share)} of the variance of the score with the same decisions (${percent(mean(shares.map((one) => one.held)))} with the world held fixed)${notes.map((one) => `; ${one}`).join('')}`,
  };
}
