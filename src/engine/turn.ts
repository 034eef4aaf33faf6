// The turn: an xstate machine says which phase comes next, pure functions do the arithmetic of each.
import { createActor, createMachine } from 'xstate';
import { createEffects } from './effects';
import { endTurn } from './ending';
import type { Game } from './game';
import type { Ledger } from './ledger';
import { aftermath } from './phases/aftermath';
import { crises, liveCrises } from './phases/crises';
import { election } from './phases/election';
import { type OrdersBySide, planning } from './phases/planning';
import { resolution } from './phases/resolution';
import type { Effects } from './rulebook';
import { cloneState, type GameEvent, type Phase, type State } from './state';

/** What the machine is told when a phase is done. */
interface Done {
  readonly type: 'done';
  readonly live: boolean;
  readonly vote: boolean;
  readonly war: boolean;
  readonly over: boolean;
}

export const turnMachine = createMachine({
  id: 'turn',
  types: {} as { events: Done },
  initial: 'briefing',
  options: { maxIterations: 50 },
  states: {
    briefing: { on: { done: 'planning' } },
    planning: {
      on: { done: [{ guard: ({ event }) => event.live, target: 'crises' }, { target: 'resolution' }] },
    },
    crises: {
      on: { done: [{ guard: ({ event }) => event.war, target: 'aftermath' }, { target: 'resolution' }] },
    },
    resolution: { on: { done: 'aftermath' } },
    aftermath: {
      on: {
        done: [
          { guard: ({ event }) => event.vote && !event.war, target: 'election' },
          { guard: ({ event }) => event.over, target: 'debrief' },
          { target: 'briefing' },
        ],
      },
    },
    election: {
      on: { done: [{ guard: ({ event }) => event.over, target: 'debrief' }, { target: 'briefing' }] },
    },
    debrief: { type: 'final' },
  },
});

export interface Turns {
  phase(): Phase;
  /** The state at rest; never changed afterwards. */
  state(): State;
  /** Runs the present phase, given the orders it needs, and moves to the next. */
  step(orders: OrdersBySide): void;
}

export interface TurnsOptions {
  /** Null plays without a ledger, for speed. */
  readonly ledger: Ledger | null;
  readonly onEvents?: (events: readonly GameEvent[]) => void;
}

/** Runs the phase's rules. The last phase of a turn, whichever it is, also ends the turn. */
function runPhase(game: Game, fx: Effects, phase: Phase, orders: OrdersBySide, last: boolean): void {
  if (phase === 'planning') planning(fx, orders);
  else if (phase === 'crises') crises(fx, orders);
  else if (phase === 'resolution') resolution(fx);
  else if (phase === 'aftermath') aftermath(fx, game);
  else if (phase === 'election') election(fx, game);
  if (last) endTurn(fx);
}

const hasVote = (game: Game, turn: number): boolean =>
  game.level.elections.some((vote) => vote.turn === turn);

function endsTurn(game: Game, phase: Phase, state: State): boolean {
  return (
    phase === 'election' || (phase === 'aftermath' && (state.ending === 'war' || !hasVote(game, state.turn)))
  );
}

/** Runs one phase. Where orders were awaited the state has been looked at, so those phases work on a copy of it. */
function advance(
  game: Game,
  before: State,
  phase: Phase,
  orders: OrdersBySide,
  options: TurnsOptions,
): State {
  if (phase === 'briefing') return before;
  if (phase === 'debrief') throw new Error(`turn ${before.turn}: the game is over`);
  const state = phase === 'planning' || phase === 'crises' ? cloneState(before) : before;
  const events: GameEvent[] = [];
  const fx = createEffects(game.rules, game.level, game.at, state, options.ledger, events);
  runPhase(game, fx, phase, orders, endsTurn(game, phase, state));
  options.onEvents?.(events);
  return state;
}

export function createTurns(game: Game, start: State, options: TurnsOptions): Turns {
  const machine = createActor(turnMachine);
  machine.start();
  const phase = (): Phase => machine.getSnapshot().value as Phase;
  let state = start;
  return {
    phase,
    state: () => state,
    step(orders) {
      const vote = hasVote(game, state.turn);
      state = advance(game, state, phase(), orders, options);
      const done: Done = {
        type: 'done',
        vote,
        over: state.ending !== null,
        war: state.ending === 'war',
        live: liveCrises(state.crises).length > 0,
      };
      machine.send(done);
    },
  };
}

/** The same phases called one after another without the machine: the yardstick for its speed. Not for play. */
export function createBareTurns(game: Game, start: State, options: TurnsOptions): Turns {
  let phase: Phase = 'briefing';
  let state = start;
  return {
    phase: () => phase,
    state: () => state,
    step(orders) {
      const vote = hasVote(game, state.turn);
      state = advance(game, state, phase, orders, options);
      const rest: Phase = state.ending === null ? 'briefing' : 'debrief';
      if (phase === 'briefing') phase = 'planning';
      else if (phase === 'planning') phase = liveCrises(state.crises).length > 0 ? 'crises' : 'resolution';
      else if (phase === 'crises') phase = state.ending === 'war' ? 'aftermath' : 'resolution';
      else if (phase === 'resolution') phase = 'aftermath';
      else if (phase === 'aftermath') phase = vote && state.ending !== 'war' ? 'election' : rest;
      else phase = rest;
    },
  };
}
