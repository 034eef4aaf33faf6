// Imagined futures: what a side's choice leads to, played out from states that its view allows, never from the true one.
import {
  createTurns,
  type Driver,
  type Game,
  gameSeenBy,
  imagine,
  type Orders,
  overallScore,
  type Phase,
  type Rulebook,
  type Seat,
  type State,
  type View,
  viewOf,
} from '../engine';
import { fulfil } from './choose';
import { answerProposals } from './proposals';
import { createSeats } from './seats';
import { statesman } from './strategies';

/** Months, the present one among them, in which everybody thinks; choices matter most while they are new. */
const THINKING = 3;
/** Months that follow without new orders, so that slow acts bear fruit too. They cost next to no time. */
const COASTING = 4;
/** What war or a government's fall costs beyond the dials, in points of the score: the game is lost. */
const LOST = 300;

/** One imagined present, with the others' orders in it: those do not depend on what the side orders meanwhile. */
export interface Future {
  readonly game: Game;
  readonly state: State;
  readonly phase: Phase;
  readonly side: string;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly others: Readonly<Record<string, Orders>>;
}

/** A bystander later on: answers what is asked of it, and otherwise lets things be, which saves most of the time. */
const bystander: Driver = {
  id: 'bystander',
  plan: (view, rules) => fulfil(view, rules, answerProposals(view, rules), 2),
  respond: () => [],
};

export function futureOf(view: View, rules: Rulebook, seed: string): Future {
  const game = gameSeenBy(view, rules);
  const { level, at } = game;
  const state = imagine(game, view, seed);
  const seats = { ...createSeats(level, seed, statesman()), [view.side]: statesman() };
  const rest = at.sides.filter((side) => side !== view.side);
  const others = gather(game, state, view.phase, rest, (side) => seats[side]);
  const busy = (side: string): boolean =>
    side === view.side ||
    side === level.rival ||
    level.governments.some((one) => one.id === side && one.role !== 'regional' && one.role !== 'market');
  const later = Object.fromEntries(
    at.sides.map((side) => [side, busy(side) ? (seats[side] ?? bystander) : bystander]),
  );
  return { game, state, phase: view.phase, side: view.side, seats: later, others };
}

function gather(
  game: Game,
  state: State,
  phase: Phase,
  sides: readonly string[],
  seatOf: (side: string) => Seat | undefined,
): Record<string, Orders> {
  const orders: Record<string, Orders> = {};
  for (const side of sides) {
    const driver = seatOf(side);
    if (driver === undefined || driver === 'person') continue;
    const view = viewOf(game, state, side, phase);
    if (phase === 'planning') orders[side] = { policies: driver.plan(view, game.rules), responses: [] };
    else orders[side] = { policies: [], responses: driver.respond(view, game.rules) };
  }
  return orders;
}

/** Plays a choice out in a future and says what it is worth to the side, in points of the level's score. */
export function playOut({ game, state, phase, side, seats, others }: Future, choice: Orders): number {
  const { at, level } = game;
  const turns = createTurns(game, state, { ledger: null, from: phase });
  turns.step({ ...others, [side]: choice });
  const thinks = state.turn + THINKING;
  while (turns.phase() !== 'debrief') {
    const now = turns.state();
    const next = turns.phase();
    if (now.turn >= thinks + COASTING) break;
    const asked = (next === 'planning' || next === 'crises') && now.turn < thinks;
    turns.step(asked ? gather(game, now, next, at.sides, (one) => seats[one]) : {});
  }
  const end = turns.state();
  const score = overallScore(level, at, (variable) => end.vars[variable] ?? 0, side);
  return end.ending === 'war' || end.ending === 'government-falls' ? score - LOST : score;
}
