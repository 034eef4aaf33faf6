// What occurred over all games of a tournament: acts, crises, exits, endings, purchases in won games, and faults.
import type { Ending, Rulebook, Session } from '../../engine';
import { strayNumbers } from '../simulate';

/** Endings that count as a win: by the level's own bands, what a competent government reaches. */
export const WINS: readonly Ending[] = ['held'];

export interface Purchases {
  won: number;
  /** Policies that the player ordered in any game of the level, with the number of won games that had them. */
  readonly inWon: Map<string, number>;
}

export interface Tally {
  games: number;
  unfinished: number;
  /** Games with a number outside its declared range. */
  outOfRange: number;
  ledgers: number;
  imbalanced: number;
  readonly acts: Set<string>;
  readonly families: Set<string>;
  readonly exits: Set<string>;
  readonly endings: Set<string>;
  readonly byLevel: Map<string, Purchases>;
}

export const createTally = (): Tally => ({
  games: 0,
  unfinished: 0,
  outOfRange: 0,
  ledgers: 0,
  imbalanced: 0,
  acts: new Set(),
  families: new Set(),
  exits: new Set(),
  endings: new Set(),
  byLevel: new Map(),
});

export function merge(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, one) => all + of(one), 0);
  const union = (of: (tally: Tally) => ReadonlySet<string>): Set<string> =>
    new Set(tallies.flatMap((one) => [...of(one)]));
  return {
    games: sum((one) => one.games),
    unfinished: sum((one) => one.unfinished),
    outOfRange: sum((one) => one.outOfRange),
    ledgers: sum((one) => one.ledgers),
    imbalanced: sum((one) => one.imbalanced),
    acts: union((one) => one.acts),
    families: union((one) => one.families),
    exits: union((one) => one.exits),
    endings: union((one) => one.endings),
    // Each level is played in one part.
    byLevel: new Map(tallies.flatMap((one) => [...one.byLevel])),
  };
}

export function count(tally: Tally, session: Session): void {
  const state = session.reveal();
  const { level, rules } = session.game;
  tally.games += 1;
  if (state.ending === null) tally.unfinished += 1;
  else tally.endings.add(state.ending);
  if (strayNumbers(session.game, state) > 0) tally.outOfRange += 1;
  for (const crisis of state.crises) {
    tally.families.add(crisis.family);
    if (crisis.exit !== null) tally.exits.add(crisis.exit);
  }
  const bought = new Set<string>();
  for (const { orders } of session.months())
    for (const [side, { policies, responses }] of Object.entries(orders))
      for (const { action } of [...policies, ...responses]) {
        tally.acts.add(action);
        if (side === level.player && isBought(rules, action)) bought.add(action);
      }
  const purchases = tally.byLevel.get(level.id) ?? { won: 0, inWon: new Map<string, number>() };
  tally.byLevel.set(level.id, purchases);
  const won = state.ending !== null && WINS.includes(state.ending);
  if (won) purchases.won += 1;
  for (const action of bought)
    purchases.inWon.set(action, (purchases.inWon.get(action) ?? 0) + (won ? 1 : 0));
}

/** Policies of a pillar are bought; answers and replies are given. */
function isBought(rules: Rulebook, id: string): boolean {
  const action = rules.actions[id];
  return action?.kind === 'policy' && action.pillar !== null;
}
