// Plays one case for one seed: the stage is set, every side's orders go through the door of a real session.
import { readFileSync } from 'node:fs';
import { createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import {
  createEffects,
  createGame,
  createSession,
  type Game,
  type GameEvent,
  hashOf,
  imbalance,
  type Ledger,
  listedImbalance,
  type Measure,
  parseLevel,
  type Session,
  type State,
} from '../../src/engine';
import { listedNumbers } from '../../src/engine/ledger';
import { reckonStart } from '../../src/engine/reckon';
import type { MonthOrders, Start } from './case-format';
import { amountOf, type Standing } from './read-case';

export interface Refusal {
  readonly side: string;
  readonly code: string;
}

/** One game played out. */
export interface Played {
  readonly seed: string;
  readonly start: Standing;
  readonly end: Standing;
  readonly events: readonly GameEvent[];
  readonly ledger: Ledger;
  readonly refusals: readonly Refusal[];
  /** What was changed by refused orders, asked of nobody, or moved without an entry in the ledger: nothing, if all is well. */
  readonly faults: readonly string[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const stages = readJson('./stages.json') as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The level of a start: a stage or a shipped level, with the lists that the case replaces. */
export function gameOf(start: Start): Game {
  const { stage, worldview, set, crises, measures, intruders: _, starts, led, ...lists } = start;
  const file = stages[stage] ?? (readJson(`../../levels/${stage}.json`) as Record<string, unknown>);
  const opened = crises?.map(({ family, instigator, target, place, demand, rung }) => ({
    family,
    instigator,
    target,
    place,
    demand,
    rung,
  }));
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
  const level = parseLevel(
    { ...file, ...given, ...(starts && { start: starts }), ...(opened && { crises: opened }) },
    governments,
    known,
  );
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return createGame(rulebook, level.value);
}

/** Writes what the level format cannot say into the state before the first orders. */
function prepare(game: Game, state: State, start: Start): void {
  const { at, level, rules } = game;
  const fx = createEffects(rules, level, at, state, null, []);
  for (const measure of start.measures ?? [])
    state.measures.push({
      ...(measure as Pick<Measure, 'sector' | 'target' | 'severity' | 'reallocated' | 'deflected'>),
      id: fx.nextId(),
      by: level.rival,
      market: 'chn',
      instrument: 'ban',
      since: 0,
    });
  if (start.intruders !== undefined) state.intruders = start.intruders.map((one) => ({ ...one, turn: 0 }));
  const write = (): void => {
    for (const [path, given] of Object.entries(start.set ?? {})) {
      const place = at.find(path);
      if (place < 0) throw new Error(`no number ${path} in this level`);
      const value = amountOf(given, { game, state }, { game, state });
      fx.set(place, value, 'test', 'test');
      if (state.vars[place] !== value) throw new Error(`${path}: ${value} is outside its range`);
    }
  };
  write();
  // Indices follow the numbers that were set, unless they were set themselves.
  reckonStart(game, fx);
  write();
  start.crises?.forEach((wanted, index) => {
    const crisis = state.crises[index];
    if (crisis === undefined) throw new Error(`no crisis ${index}`);
    const { clock, resolve, targetStake, instigatorStake, support, attribution, suspect } = wanted;
    for (const [key, value] of Object.entries({
      clock,
      resolve,
      targetStake,
      instigatorStake,
      support,
      attribution,
      suspect,
    }))
      if (value !== undefined) Object.assign(crisis, { [key]: value });
  });
}

function commandOf(session: Session, month: MonthOrders, side: string): Parameters<Session['send']>[1] {
  const orders = month[side];
  if (session.phase() === 'planning')
    return {
      type: 'plan',
      policies: (orders?.policies ?? []).map((line) => {
        const [action = '', target = null] = line.split(' ');
        return { action, target };
      }),
    };
  const { crises } = session.reveal();
  const responses = Object.entries(orders?.responses ?? {}).map(([place, action]) => {
    const mine = (one: (typeof crises)[number]) => one.target === side || one.instigator === side;
    const [where = '', target] = place.split('@');
    const found =
      crises.find(
        (one) =>
          one.place === where &&
          one.exit === null &&
          (target === undefined ? mine(one) : one.target === target),
      ) ?? crises.find((one) => one.place === where);
    return { crisis: found?.id ?? -1, action };
  });
  return { type: 'respond', responses };
}

/** Plays the months. Refused orders are followed by none, and must leave the game as if they had never been given. */
export function playCase(game: Game, start: Start, months: readonly MonthOrders[], seed: string): Played {
  const played = playOnce(game, start, months, seed, []);
  if (played.refused.length === 0) return played;
  const without = playOnce(game, start, months, seed, played.refused);
  const same =
    hashOf(without.end.state) === hashOf(played.end.state) && without.ledger.length === played.ledger.length;
  return same ? played : { ...played, faults: [...played.faults, 'refused orders changed something'] };
}

function playOnce(
  game: Game,
  start: Start,
  months: readonly MonthOrders[],
  seed: string,
  leftOut: readonly string[],
): Played & { readonly refused: readonly string[] } {
  const leaders = createSeats(game.level, seed, 'person');
  const isLed = (side: string): boolean => start.led?.includes(side) === true;
  const session = createSession({
    game,
    seed,
    worldview: start.worldview ?? 'deterrence',
    seats: Object.fromEntries(
      game.at.sides.map((side) => [side, isLed(side) ? (leaders[side] ?? 'person') : 'person']),
    ),
  });
  const faults: string[] = [];
  const refusals: Refusal[] = [];
  const refused: string[] = [];
  prepare(game, session.reveal(), start);
  const first = structuredClone(session.reveal());
  months.forEach((month, index) => {
    const ordered = new Set<string>();
    while (session.phase() !== 'debrief' && session.turn() === index + 1) {
      for (const side of session.waiting()) {
        const key = `${index} ${side} ${session.phase()}`;
        const command = commandOf(session, leftOut.includes(key) ? {} : month, side);
        ordered.add(`${side} ${command.type}`);
        const result = session.send(side, command);
        if (result.ok) continue;
        for (const { code } of result.problems) refusals.push({ side, code });
        refused.push(key);
        session.send(
          side,
          command.type === 'plan' ? { ...command, policies: [] } : { ...command, responses: [] },
        );
      }
    }
    for (const [side, { policies, responses }] of Object.entries(month)) {
      if (policies !== undefined && !ordered.has(`${side} plan`))
        faults.push(`${side} was not asked for a plan`);
      if (responses !== undefined && !ordered.has(`${side} respond`))
        faults.push(`${side} had no crisis to answer`);
    }
  });
  const state = session.reveal();
  for (const variable of imbalance(first.vars, state.vars, session.ledger()))
    faults.push(`${game.at.places[variable]?.path} moved without a reason`);
  for (const path of listedImbalance(listedNumbers(first), state, session.ledger()))
    faults.push(`${path} moved without a reason`);
  return {
    seed,
    start: { game, state: first },
    end: { game, state },
    events: session.months().flatMap((month) => month.events),
    ledger: session.ledger(),
    refusals,
    refused,
    faults,
  };
}
