// How fast the rules run: the same games through the xstate machine (its table, as in play, and interpreted step by
// step) and through the bare phase functions, in one run.
import type { Bot } from '../../bots';
import {
  createBareTurns,
  createInterpretedTurns,
  createTurns,
  type Game,
  hashOf,
  type Ledger,
  type Orders,
  type Session,
  type State,
  startState,
} from '../../engine';
import { playByBot } from '../simulate';

export interface Bench {
  readonly level: string;
  readonly games: number;
  readonly turnsPerSecond: {
    readonly machine: number;
    readonly bare: number;
    readonly machineNoLedger: number;
    /** The machine asked anew at each step instead of its table. */
    readonly interpreted: number;
  };
  /** Time of the machine over time of the bare functions. */
  readonly ratio: number;
  readonly ratioInterpreted: number;
  /** Whole games a second with the orders given, and with all bots thinking, views and checks. */
  readonly gamesPerSecond: { readonly rules: number; readonly withBots: number };
  readonly hash: string;
}

type Maker = typeof createTurns;
export interface Script {
  readonly seed: string;
  readonly months: readonly Readonly<Record<string, Orders>>[];
}

export const scriptOf = (session: Session): Script => ({
  seed: session.seed,
  months: session.months().map((month) => month.orders),
});

/** Plays the orders given again, without bots, views and checks. */
export function replay(game: Game, script: Script, ledger: Ledger | null, make: Maker = createTurns): State {
  const turns = make(game, startState(game, { seed: script.seed }), { ledger });
  while (turns.phase() !== 'debrief') turns.step(script.months[turns.state().turn - 1] ?? {});
  return turns.state();
}

/** Milliseconds of processor time, helpers of the engine's own (garbage, compiling) included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Best of several rounds by processor time, the ways taking turns, so that a busy machine disturbs little and alike. */
export function race(ways: readonly (() => void)[], rounds: number): number[] {
  const best = ways.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    ways.forEach((way, at) => {
      const began = processorTime();
      way();
      best[at] = Math.min(best[at] ?? 0, processorTime() - began);
    });
  return best;
}

export function bench(game: Game, seed: string, bot: Bot, games: number): Bench {
  const sessions = Array.from({ length: games }, (_, index) =>
    playByBot(game, `${seed}-${index}`, bot, false),
  );
  const scripts = sessions.map(scriptOf);
  const turns = sessions.reduce((sum, session) => sum + session.months().length, 0);
  const run = (make: Maker, withLedger: boolean) => (): void => {
    for (const script of scripts) replay(game, script, withLedger ? [] : null, make);
  };
  const thinking = (): void => {
    for (const script of scripts) playByBot(game, script.seed, bot, false);
  };
  const [machine = 1, bare = 1, machineNoLedger = 1, interpreted = 1] = race(
    [
      run(createTurns, true),
      run(createBareTurns, true),
      run(createTurns, false),
      run(createInterpretedTurns, true),
    ],
    20,
  );
  const [withBots = 1] = race([thinking], 3);
  let hash = '';
  scripts.forEach((script, at) => {
    const states = [
      replay(game, script, []),
      replay(game, script, null, createBareTurns),
      replay(game, script, null, createInterpretedTurns),
    ];
    const played = sessions[at]?.reveal();
    for (const state of states)
      if (hashOf(state) !== hashOf(played))
        throw new Error(`seed ${script.seed}: machine, table, bare functions and session differ`);
    hash = hashOf([hash, played]);
  });
  const perSecond = (count: number, milliseconds: number): number =>
    Math.round((count * 1000) / milliseconds);
  return {
    level: game.level.id,
    games,
    turnsPerSecond: {
      machine: perSecond(turns, machine),
      bare: perSecond(turns, bare),
      machineNoLedger: perSecond(turns, machineNoLedger),
      interpreted: perSecond(turns, interpreted),
    },
    ratio: Math.round((machine / bare) * 100) / 100,
    ratioInterpreted: Math.round((interpreted / bare) * 100) / 100,
    gamesPerSecond: { rules: perSecond(games, machine), withBots: perSecond(games, withBots) },
    hash,
  };
}
