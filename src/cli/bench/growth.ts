// How a game grows with its sides and months: bytes of the state and of the ledger, and speed, on levels made by code.
import type { Bot } from '../../bots';
import { createGame, type Ledger, type Level, type Rulebook } from '../../engine';
import { playByBot } from '../simulate';
import { race, replay, scriptOf } from './speed';

export interface GrowthPoint {
  readonly sides: number;
  readonly turns: number;
  /** Months played on average: some games end early. */
  readonly months: number;
  /** Declared numbers of the state, and the bytes of state and ledger as JSON at the end of a game, on average. */
  readonly numbers: number;
  readonly stateBytes: number;
  readonly ledgerBytes: number;
  readonly ledgerEntries: number;
  /** Whole games a second through the machine with the ledger on. */
  readonly gamesPerSecond: number;
  readonly turnsPerSecond: number;
}

/** Bytes grow as sides ^ `sides` × months ^ `months`: 1 is linear, 2 quadratic. Fitted over all points. */
export interface Exponents {
  readonly sides: number;
  readonly months: number;
}

export interface Growth {
  readonly bot: Bot;
  readonly games: number;
  readonly points: readonly GrowthPoint[];
  readonly exponents: Readonly<Record<'stateBytes' | 'ledgerBytes' | 'monthTime', Exponents>>;
}

interface Asked {
  readonly rules: Rulebook;
  readonly sides: readonly number[];
  readonly turns: readonly number[];
  readonly levelOf: (sides: number, turns: number) => Level;
  readonly seed: string;
  readonly bot: Bot;
  readonly games: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const bytesOf = (value: unknown): number => JSON.stringify(value).length;

interface Prepared {
  readonly size: Omit<GrowthPoint, 'gamesPerSecond' | 'turnsPerSecond'>;
  readonly run: () => void;
}

function prepare({ rules, levelOf, seed, bot, games }: Asked, sides: number, turns: number): Prepared {
  const game = createGame(rules, levelOf(sides, turns));
  const scripts = Array.from({ length: games }, (_, at) =>
    scriptOf(playByBot(game, `${seed}-${at}`, bot, false)),
  );
  const played = scripts.map((script) => {
    const ledger: Ledger = [];
    const state = replay(game, script, ledger);
    return { state: bytesOf(state), ledger: bytesOf(ledger), entries: ledger.length };
  });
  return {
    size: {
      sides,
      turns,
      months: mean(scripts.map((script) => script.months.length)),
      numbers: game.at.places.length,
      stateBytes: Math.round(mean(played.map((one) => one.state))),
      ledgerBytes: Math.round(mean(played.map((one) => one.ledger))),
      ledgerEntries: Math.round(mean(played.map((one) => one.entries))),
    },
    run: () => {
      for (const script of scripts) replay(game, script, []);
    },
  };
}

/** Least squares of log y on log sides and log months. */
export function fitExponents(
  points: readonly Pick<GrowthPoint, 'sides' | 'months'>[],
  worth: readonly number[],
): Exponents {
  const centred = (values: readonly number[]): readonly number[] => {
    const logs = values.map(Math.log);
    return logs.map((log) => log - mean(logs));
  };
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  const s = centred(points.map((point) => point.sides));
  const m = centred(points.map((point) => point.months));
  const y = centred(worth);
  const [ss, mm, sm, sy, my] = [product(s, s), product(m, m), product(s, m), product(s, y), product(m, y)];
  const whole = ss * mm - sm * sm;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  // With one number of sides, or one of months, only the other can be fitted.
  if (whole < 1e-9)
    return { sides: ss === 0 ? 0 : rounded(sy / ss), months: mm === 0 ? 0 : rounded(my / mm) };
  return { sides: rounded((sy * mm - my * sm) / whole), months: rounded((my * ss - sy * sm) / whole) };
}

export function growth(asked: Asked): Growth {
  const prepared = asked.sides.flatMap((sides) => asked.turns.map((turns) => prepare(asked, sides, turns)));
  const times = race(
    prepared.map((one) => one.run),
    8,
  );
  const points = prepared.map(({ size }, at): GrowthPoint => {
    const perSecond = (asked.games * 1000) / (times[at] ?? 1);
    return {
      ...size,
      gamesPerSecond: Math.round(perSecond),
      turnsPerSecond: Math.round(perSecond * size.months),
    };
  });
  const exponents = (worth: (point: GrowthPoint) => number): Exponents =>
    fitExponents(points, points.map(worth));
  return {
    bot: asked.bot,
    games: asked.games,
    points,
    exponents: {
      stateBytes: exponents((point) => point.stateBytes),
      ledgerBytes: exponents((point) => point.ledgerBytes),
      monthTime: exponents((point) => 1 / point.turnsPerSecond),
    },
  };
}
