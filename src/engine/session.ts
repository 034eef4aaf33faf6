// A session: one game with its seats. Screens send commands and read views; the session checks, logs and steps.
import type { Game } from './game';
import { hashOf } from './hash';
import { type Ledger, listedNumbers } from './ledger';
import { checkPlan, checkResponses } from './legal';
import { liveCrises } from './phases/crises';
import { sealRecord } from './record';
import type { GameRecord, LogTurn } from './replay-format';
import { type Problem, problem, type Result } from './result';
import { NO_ORDERS, type Order, type Orders, type Response, type Rulebook } from './rulebook';
import { viewOf } from './sight';
import { type Beginning, startState } from './start';
import type { GameEvent, Phase, State } from './state';
import { createTurns } from './turn';
import type { View } from './view';

/** Plays a side. It sees that side's view only; luck it needs comes from its own keyed draws. */
export interface Driver {
  readonly id: string;
  plan(view: View, rules: Rulebook): readonly Order[];
  respond(view: View, rules: Rulebook): readonly Response[];
}

export type Seat = 'person' | Driver;

export type Command =
  | { readonly type: 'plan'; readonly policies: readonly Order[] }
  | { readonly type: 'respond'; readonly responses: readonly Response[] };

/** One month as it happened: what a screen tells, a debrief explains and a record keeps. */
export interface Month {
  readonly turn: number;
  readonly orders: Readonly<Record<string, Orders>>;
  readonly events: readonly GameEvent[];
  /** All numbers at the end of the month. */
  readonly vars: readonly number[];
}

export interface SessionOptions extends Beginning {
  readonly game: Game;
  readonly seats: Readonly<Record<string, Seat>>;
  /** Without a ledger there is no why, but speed. */
  readonly ledger?: boolean;
  /** Hashes each turn and keeps what a record needs. */
  readonly recording?: boolean;
  /** Months already played: their orders are followed, whoever sits where. */
  readonly history?: Pick<GameRecord, 'turns' | 'pending'>;
  /** The level's file, to be kept in records, when it is not one that ships with the game. */
  readonly levelFile?: unknown;
}

/** Orders that the rules refuse, from a driver or a record: nothing has been changed by them. */
export class IllegalOrders extends Error {
  constructor(
    readonly turn: number,
    readonly side: string,
    readonly fault: Problem,
  ) {
    super(`turn ${turn}: ${side}: ${fault.code} ${fault.path} ${fault.detail}`);
  }
}

export interface Session {
  readonly game: Game;
  readonly seed: string;
  phase(): Phase;
  turn(): number;
  /** The sides with a person who has still to send a command. */
  waiting(): readonly string[];
  view(side: string): View;
  send(side: string, command: Command): Result<null>;
  /** Plays on as far as no person is needed. */
  run(): void;
  months(): readonly Month[];
  /** Events of the last step and of the steps since a person last decided. */
  events(): readonly GameEvent[];
  ledger(): Ledger;
  /** Start values of all numbers. */
  start(): readonly number[];
  /** Start values of the numbers of crises, measures and bonds that stood at the start, by path. */
  openings(): ReadonlyMap<string, number>;
  subscribe(listener: () => void): () => void;
  record(): GameRecord;
  /** The whole truth, for the debrief, tests and tournaments. Not for a player's screen during play. */
  reveal(): State;
}

export function createSession(options: SessionOptions): Session {
  const { game } = options;
  const { at, level, rules } = game;
  const first = startState(game, options);
  const openings = listedNumbers(first);
  const ledger: Ledger = [];
  const months: Month[] = [];
  const log: Omit<LogTurn, 'seal'>[] = [];
  let monthEvents: GameEvent[] = [];
  let stepEvents: GameEvent[] = [];
  let policies: Record<string, readonly Order[]> = {};
  let responses: Record<string, readonly Response[]> = {};
  let monthVars: readonly number[] = first.vars;
  const listeners = new Set<() => void>();
  const turns = createTurns(game, first, {
    ledger: options.ledger === false ? null : ledger,
    onEvents(events) {
      monthEvents.push(...events);
      stepEvents.push(...events);
    },
  });
  const seat = (side: string): Seat => {
    const found = options.seats[side];
    if (found === undefined) throw new Error(`nobody plays ${side} in ${level.id}`);
    return found;
  };
  at.sides.forEach(seat);
  const people = at.sides.filter((side) => seat(side) === 'person');
  const view = (side: string): View => viewOf(game, turns.state(), side, turns.phase());

  /** What the history says for this phase; undefined from where it no longer does. */
  const told = (): Readonly<Record<string, Orders>> | undefined => {
    const phase = turns.phase();
    const past = options.history?.turns[turns.state().turn - 1];
    if (past !== undefined) return past.orders;
    const pending =
      turns.state().turn === (options.history?.turns.length ?? -1) + 1 ? options.history?.pending : undefined;
    if (pending === undefined) return undefined;
    const part = phase === 'planning' ? pending.policies : pending.responses;
    if (Object.keys(part).length === 0) return undefined;
    return Object.fromEntries(
      at.sides.map((side) => [
        side,
        { policies: pending.policies[side] ?? [], responses: pending.responses[side] ?? [] },
      ]),
    );
  };

  const waiting = (): string[] => {
    const phase = turns.phase();
    if ((phase !== 'planning' && phase !== 'crises') || told() !== undefined) return [];
    if (phase === 'planning') return people.filter((side) => policies[side] === undefined);
    const live = liveCrises(turns.state().crises);
    return people.filter(
      (side) =>
        responses[side] === undefined && live.some((one) => one.target === side || one.instigator === side),
    );
  };

  const gather = (phase: 'planning' | 'crises'): Record<string, Orders> => {
    const orders: Record<string, Orders> = {};
    const history = told();
    for (const side of at.sides) {
      const who = seat(side);
      const sight = view(side);
      const past = history === undefined ? undefined : (history[side] ?? NO_ORDERS);
      if (phase === 'planning') {
        const given = past?.policies ?? (who === 'person' ? policies[side] : who.plan(sight, rules)) ?? [];
        refuseIllegal(side, checkPlan(rules, sight, given));
        policies[side] = given;
      } else {
        const given =
          past?.responses ?? (who === 'person' ? responses[side] : who.respond(sight, rules)) ?? [];
        refuseIllegal(side, checkResponses(rules, sight, given));
        responses[side] = given;
      }
      orders[side] = { policies: policies[side] ?? [], responses: responses[side] ?? [] };
    }
    return orders;
  };

  const refuseIllegal = (side: string, problems: readonly Problem[]): void => {
    const worst = problems[0];
    if (worst !== undefined) throw new IllegalOrders(turns.state().turn, side, worst);
  };

  const closeMonth = (turn: number): void => {
    const state = turns.state();
    const orders: Record<string, Orders> = {};
    for (const side of at.sides)
      if ((policies[side]?.length ?? 0) + (responses[side]?.length ?? 0) > 0)
        orders[side] = { policies: policies[side] ?? [], responses: responses[side] ?? [] };
    months.push({ turn, orders, events: monthEvents, vars: state.vars });
    if (options.recording === true) {
      const changed: [string, number][] = [];
      state.vars.forEach((value, index) => {
        if (value !== monthVars[index]) changed.push([at.places[index]?.path ?? '', value]);
      });
      log.push({ turn, orders, hash: hashOf(state), changed, events: monthEvents });
    }
    monthVars = state.vars;
    monthEvents = [];
    policies = {};
    responses = {};
  };

  const run = (): void => {
    stepEvents = [];
    while (turns.phase() !== 'debrief' && waiting().length === 0) {
      const phase = turns.phase();
      const turn = turns.state().turn;
      turns.step(phase === 'planning' || phase === 'crises' ? gather(phase) : {});
      const ended = turns.phase() === 'briefing' || turns.phase() === 'debrief';
      if (phase !== 'briefing' && ended) closeMonth(turn);
    }
    for (const listener of listeners) listener();
  };

  const refuse = (...problems: readonly Problem[]): Result<null> => ({ ok: false, problems });
  run();

  return {
    game,
    seed: first.seed,
    phase: turns.phase,
    turn: () => turns.state().turn,
    waiting,
    view,
    send(side, given) {
      const command = readCommand(given);
      if (command === null) return refuse(problem('bad-command', 'command', ''));
      const phase = turns.phase();
      const wanted = command.type === 'plan' ? 'planning' : 'crises';
      if (!people.includes(side)) return refuse(problem('not-your-seat', 'side', side));
      if (phase === 'debrief') return refuse(problem('game-over', 'command', command.type));
      if (phase !== wanted || !waiting().includes(side))
        return refuse(problem('not-now', 'command', command.type));
      const problems =
        command.type === 'plan'
          ? checkPlan(rules, view(side), command.policies)
          : checkResponses(rules, view(side), command.responses);
      if (problems.length > 0) return refuse(...problems);
      if (command.type === 'plan') policies[side] = command.policies;
      else responses[side] = command.responses;
      run();
      return { ok: true, value: null };
    },
    run,
    months: () => months,
    events: () => stepEvents,
    ledger: () => ledger,
    start: () => first.vars,
    openings: () => openings,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record: () =>
      sealRecord({
        game,
        first,
        log,
        worldview: options.worldview ?? null,
        levelFile: options.levelFile,
        seats: seatNames(at.sides, options.seats),
        pending: { policies: copied(policies), responses: copied(responses) },
        ending: turns.state().ending,
      }),
    reveal: turns.state,
  };
}

/** A command as it may come from a file, a terminal or another machine: only what belongs in it is kept. */
function readCommand(given: unknown): Command | null {
  if (typeof given !== 'object' || given === null || !('type' in given)) return null;
  if (given.type === 'plan' && 'policies' in given && Array.isArray(given.policies)) {
    const policies = given.policies.flatMap((order: unknown) => {
      if (typeof order !== 'object' || order === null || !('action' in order)) return [];
      const target = 'target' in order ? order.target : null;
      if (typeof order.action !== 'string' || (target !== null && typeof target !== 'string')) return [];
      return [{ action: order.action, target }];
    });
    return policies.length === given.policies.length ? { type: 'plan', policies } : null;
  }
  if (given.type === 'respond' && 'responses' in given && Array.isArray(given.responses)) {
    const responses = given.responses.flatMap((response: unknown) => {
      if (typeof response !== 'object' || response === null) return [];
      if (!('action' in response) || !('crisis' in response)) return [];
      if (typeof response.action !== 'string' || typeof response.crisis !== 'number') return [];
      return [{ crisis: response.crisis, action: response.action }];
    });
    return responses.length === given.responses.length ? { type: 'respond', responses } : null;
  }
  return null;
}

const copied = <T>(all: Readonly<Record<string, readonly T[]>>): Record<string, T[]> =>
  Object.fromEntries(Object.entries(all).map(([side, list]) => [side, [...list]]));

const seatNames = (sides: readonly string[], seats: Readonly<Record<string, Seat>>): Record<string, string> =>
  Object.fromEntries(
    sides.map((side) => {
      const seat = seats[side];
      return [side, seat === undefined || seat === 'person' ? 'person' : seat.id];
    }),
  );
