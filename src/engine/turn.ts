// The turn: an xstate machine says which phase comes next, pure functions do the arithmetic of each.
// The machine has no context, so its answers are read once into a table; asking it anew each time costs a third of a turn.
import { createActor, createMachine, initialTransition, transition } from 'xstate';
import { cloneState } from './copy-state';
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
import type { GameEvent, Phase, State } from './state';

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
  /** The phase the state stands in, when it is not the first of its turn: to play on from the middle of a month. */
  readonly from?: Phase;
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

const TRUTHS = [false, true] as const;

type Answers = Readonly<Partial<Record<Phase, readonly Phase[]>>>;

/** Every question that play can put to the machine, and its answer: by phase, and by the four things it is told. */
function tabulate(): Answers {
  const table: Partial<Record<Phase, Phase[]>> = {};
  const [first] = initialTransition(turnMachine);
  const open = [first];
  for (let snapshot = open.pop(); snapshot !== undefined; snapshot = open.pop()) {
    const phase = snapshot.value as Phase;
    if (snapshot.status !== 'active' || table[phase] !== undefined) continue;
    const answers: Phase[] = [];
    table[phase] = answers;
    for (const live of TRUTHS)
      for (const vote of TRUTHS)
        for (const war of TRUTHS)
          for (const over of TRUTHS) {
            const told: Done = { type: 'done', live, vote, war, over };
            const [next] = transition(turnMachine, snapshot, told);
            answers[question(told)] = next.value as Phase;
            open.push(next);
          }
  }
  return table;
}

const question = ({ live, vote, war, over }: Done): number =>
  (live ? 8 : 0) + (vote ? 4 : 0) + (war ? 2 : 0) + (over ? 1 : 0);

const TABLE = tabulate();

type Guide = (phase: Phase, done: Done) => Phase;

function guidedTurns(game: Game, start: State, options: TurnsOptions, guide: Guide): Turns {
  let phase: Phase = options.from ?? 'briefing';
  let state = start;
  return {
    phase: () => phase,
    state: () => state,
    step(orders) {
      const vote = hasVote(game, state.turn);
      state = advance(game, state, phase, orders, options);
      phase = guide(phase, {
        type: 'done',
        vote,
        over: state.ending !== null,
        war: state.ending === 'war',
        live: state.crises.some((crisis) => crisis.exit === null),
      });
    },
  };
}

function fromTable(phase: Phase, done: Done): Phase {
  const next = TABLE[phase]?.[question(done)];
  if (next === undefined) throw new Error(`the turn machine knows no way on from ${phase}`);
  return next;
}

export const createTurns = (game: Game, start: State, options: TurnsOptions): Turns =>
  guidedTurns(game, start, options, fromTable);

/** The same with the machine interpreted by an actor at each step: for the benchmark, and to hold the table true. */
export function createInterpretedTurns(game: Game, start: State, options: TurnsOptions): Turns {
  const actor = createActor(turnMachine);
  actor.start();
  return guidedTurns(game, start, options, (_phase, done) => {
    actor.send(done);
    return actor.getSnapshot().value as Phase;
  });
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
