// Plays many games by bots and sums them up: dials, endings, speed, and one hash over all final states.
import { type Bot, createBot, createSeats } from '../bots';
import {
  createSession,
  DIALS,
  type Dial,
  type Difficulty,
  ENDINGS,
  escalationOf,
  type Game,
  hashOf,
  imbalance,
  listedImbalance,
  normaliseSeed,
  overallScore,
  type Session,
  type State,
  type Tally,
  type Worldview,
} from '../engine';

export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Mean of a game: the published escalation score, our finer scale added up, and its hottest act. */
export interface MeanHeat {
  readonly score: number;
  readonly heat: number;
  readonly peak: number;
}

export interface Simulation {
  readonly level: string;
  readonly bot: Bot;
  readonly games: number;
  readonly completed: number;
  readonly gamesPerSecond: number;
  readonly hash: string;
  readonly dials: Readonly<Record<Dial, Spread>>;
  readonly score: Spread;
  readonly endings: Readonly<Record<string, number>>;
  readonly escalation: { readonly player: MeanHeat; readonly rival: MeanHeat };
  /** Games whose ledger does not add up, and numbers outside their declared range: both must be 0. */
  readonly imbalanced: number;
  readonly outOfRange: number;
}

/** Other than the level says. */
export interface Setting {
  readonly difficulty?: Difficulty;
  readonly worldview?: Worldview;
}

export function playByBot(
  game: Game,
  seed: string,
  bot: Bot,
  ledger: boolean,
  setting: Setting = {},
): Session {
  const used = normaliseSeed(seed);
  const seats = createSeats(game.level, used, createBot(bot, used));
  return createSession({ game, seed: used, seats, ledger, ...setting });
}

export function simulate(game: Game, seed: string, bot: Bot, games: number): Simulation {
  const ends: number[][] = DIALS.map(() => []);
  const scores: number[] = [];
  const endings: Record<string, number> = Object.fromEntries(ENDINGS.map((ending) => [ending, 0]));
  const { at, level } = game;
  let completed = 0;
  let imbalanced = 0;
  let outOfRange = 0;
  let hash = '';
  const hot: Record<'player' | 'rival', Tally[]> = { player: [], rival: [] };
  const began = performance.now();
  for (let index = 0; index < games; index += 1) {
    const session = playByBot(game, `${seed}-${index}`, bot, true);
    const state = session.reveal();
    if (state.ending !== null) {
      completed += 1;
      endings[state.ending] = (endings[state.ending] ?? 0) + 1;
    }
    if (!isBalanced(session)) imbalanced += 1;
    outOfRange += strayNumbers(game, state);
    DIALS.forEach((dial, place) => {
      ends[place]?.push(state.vars[at.side(level.player, dial)] ?? 0);
    });
    scores.push(scoreOf(game, state));
    hash = hashOf([hash, state]);
    const { totals } = escalationOf(session);
    for (const who of ['player', 'rival'] as const) {
      const total = totals[level[who]];
      if (total !== undefined) hot[who].push(total);
    }
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    level: level.id,
    bot,
    games,
    completed,
    gamesPerSecond: Math.round(games / seconds),
    hash,
    dials: Object.fromEntries(DIALS.map((dial, place) => [dial, spreadOf(ends[place] ?? [])])) as Record<
      Dial,
      Spread
    >,
    score: spreadOf(scores),
    endings,
    escalation: { player: meanOf(hot.player), rival: meanOf(hot.rival) },
    imbalanced,
    outOfRange,
  };
}

/** Whether every number, declared or of a listed thing, is what its ledger adds up to. */
export function isBalanced(session: Session): boolean {
  const state = session.reveal();
  const ledger = session.ledger();
  return (
    imbalance(session.start(), state.vars, ledger).length === 0 &&
    listedImbalance(session.openings(), state, ledger).length === 0
  );
}

/** Numbers outside their declared range. */
export const strayNumbers = ({ at }: Game, { vars }: State): number =>
  at.places.filter(({ kind }, place) => {
    const value = vars[place] ?? Number.NaN;
    return !(Number.isInteger(value) && value >= kind.min && value <= kind.max);
  }).length;

export const scoreOf = ({ at, level }: Game, { vars }: State): number =>
  overallScore(level, at, (variable) => vars[variable] ?? 0, level.player);

export function spreadOf(values: number[]): Spread {
  values.sort((a, b) => a - b);
  const at = (part: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

function meanOf(games: readonly Tally[]): MeanHeat {
  const mean = (key: 'score' | 'heat' | 'peak'): number =>
    Math.round((games.reduce((sum, one) => sum + one[key], 0) * 10) / Math.max(1, games.length)) / 10;
  return { score: mean('score'), heat: mean('heat'), peak: mean('peak') };
}
