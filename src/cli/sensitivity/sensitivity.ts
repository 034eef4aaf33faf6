// Which constants of the rules move the player's dials: each changed by a fifth, one at a time, under the same luck.
import type { Bot } from '../../bots';
import {
  createGame,
  DIALS,
  type Dial,
  type Game,
  PARAMETERS,
  type ParameterId,
  type Rulebook,
} from '../../engine';
import { playByBot } from '../simulate';

type Moves = Readonly<Record<Dial, number>>;

export interface Sensitivity {
  readonly parameter: ParameterId;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Mean change of each dial, when the parameter is at its low and at its high value. */
  readonly down: Moves;
  readonly up: Moves;
  /** Standard error of these means, the larger of the two: a change that is not well above it may be luck. */
  readonly error: Moves;
}

export interface Leader {
  readonly parameter: ParameterId;
  readonly down: number;
  readonly up: number;
  readonly error: number;
}

export interface Report {
  readonly games: number;
  readonly levels: readonly string[];
  readonly bot: Bot;
  readonly parameters: readonly Sensitivity[];
  /** For each dial the parameters that move it most, by the larger of the two changes. */
  readonly most: Readonly<Record<Dial, readonly Leader[]>>;
}

export const BOT: Bot = 'statesman';
const MOST = 10;

/** A fifth down or up, and at least a step: a whole number stays one, and zero has no fifth. */
export function varied(value: number, direction: -1 | 1): number {
  if (value === 0) return 0;
  const moved = Math.round(value * (1 + direction * 0.2));
  return moved === value ? value + direction : moved;
}

export function withParameter(rules: Rulebook, id: ParameterId, value: number): Rulebook {
  const parameters = { ...rules.parameters, [id]: { ...rules.parameters[id], value } };
  return { ...rules, parameters, p: { ...rules.p, [id]: value } };
}

export interface Question {
  readonly games: readonly Game[];
  readonly seed: string;
  /** Seeds a level. */
  readonly count: number;
  readonly progress: (line: string) => void;
  readonly parameters?: readonly ParameterId[];
}

export function sensitivity({ games, seed, count, progress, parameters = PARAMETERS }: Question): Report {
  const play = (change: (rules: Rulebook) => Rulebook): number[][] =>
    games.flatMap(({ rules, level }) => {
      const game = createGame(change(rules), level);
      return Array.from({ length: count }, (_, at) => {
        const { vars } = playByBot(game, `${seed}-${at}`, BOT, false).reveal();
        return DIALS.map((dial) => vars[game.at.side(level.player, dial)] ?? 0);
      });
    });
  const usual = play((rules) => rules);
  const movesTo = (id: ParameterId, value: number): Moved => {
    const other = play((rules) => withParameter(rules, id, value));
    return movedBy(other.map((game, at) => game.map((dial, place) => dial - (usual[at]?.[place] ?? 0))));
  };
  const [first] = games;
  if (first === undefined) throw new Error('no level to play');
  const list = parameters.map((parameter, at): Sensitivity => {
    const { value, unit } = first.rules.parameters[parameter];
    const low = varied(value, -1);
    const high = varied(value, 1);
    progress(`${at + 1}/${parameters.length} ${parameter} ${low} ${value} ${high}`);
    const down = movesTo(parameter, low);
    const up = movesTo(parameter, high);
    const error = byDial((dial) => Math.max(down.error[dial], up.error[dial]));
    return { parameter, unit, value, low, high, down: down.mean, up: up.mean, error };
  });
  return {
    games: count,
    levels: games.map((game) => game.level.id),
    bot: BOT,
    parameters: list,
    most: Object.fromEntries(DIALS.map((dial) => [dial, leadersOf(list, dial)])) as Report['most'],
  };
}

interface Moved {
  readonly mean: Moves;
  readonly error: Moves;
}

const byDial = (value: (dial: Dial, place: number) => number): Moves =>
  Object.fromEntries(DIALS.map((dial, place) => [dial, value(dial, place)])) as Moves;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Mean of the differences, game by game, and its standard error. */
export function movedBy(differences: readonly (readonly number[])[]): Moved {
  const count = differences.length;
  const means = DIALS.map((_, at) => differences.reduce((sum, one) => sum + (one[at] ?? 0), 0) / count);
  const squares = DIALS.map((_, at) =>
    differences.reduce((sum, one) => sum + ((one[at] ?? 0) - (means[at] ?? 0)) ** 2, 0),
  );
  return {
    mean: byDial((_, at) => tenths(means[at] ?? 0)),
    error: byDial((_, at) => tenths(Math.sqrt((squares[at] ?? 0) / Math.max(1, count - 1) / count))),
  };
}

function leadersOf(list: readonly Sensitivity[], dial: Dial): readonly Leader[] {
  const size = (one: Leader): number => Math.max(Math.abs(one.down), Math.abs(one.up));
  return list
    .map(
      ({ parameter, down, up, error }): Leader => ({
        parameter,
        down: down[dial],
        up: up[dial],
        error: error[dial],
      }),
    )
    .filter((one) => size(one) > 0)
    .sort((a, b) => size(b) - size(a) || (a.parameter < b.parameter ? -1 : 1))
    .slice(0, MOST);
}
