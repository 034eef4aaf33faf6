// The planner: weighs what other strategies would order, and small changes to it, by playing each out in futures that it
// imagines from its own view. It knows the rules and the other sides' habits, never their secrets.
import {
  type CrisisView,
  type Driver,
  NOTHING_SPENT,
  type Order,
  type Orders,
  type Response,
  type Rulebook,
  reasonAgainstResponse,
  responsesTo,
  STANCES,
  spend,
  type View,
} from '../engine';
import { appraise } from './appraise';
import { options } from './candidates';
import { fulfil, liveFor } from './choose';
import { type Future, futureOf, playOut } from './futures';
import { aligner, diversifier, hedger, statesman } from './strategies';

/** Imagined futures in which every choice is tried; then those in which the best few are tried again. */
const FIRST_FUTURES = 2;
const MORE_FUTURES = 3;
const FINALISTS = 4;
/** Acts by themselves, best first by their published effects, that may replace or join one of the statesman's. */
const SINGLES = 3;
/** No plan has more acts than this; attention allows about four. */
const MOST_ACTS = 5;

export function planner(seed: string): Driver {
  return {
    id: 'planner',
    plan(view, rules) {
      const choices = plansFor(view, rules).map((policies): Orders => ({ policies, responses: [] }));
      return best(foresight(view, rules, seed), choices).policies;
    },
    respond(view, rules) {
      const live = liveFor(view, 'target');
      let chosen = statesman().respond(view, rules);
      if (live.length === 0) return chosen;
      const ahead = foresight(view, rules, seed);
      for (const crisis of live) {
        const choices = answersTo(view, rules, crisis, chosen);
        chosen = best(
          ahead,
          choices.map((responses): Orders => ({ policies: [], responses })),
        ).responses;
      }
      return chosen;
    },
  };
}

/** What the strategies would order, then the statesman's plan with one act left out, swapped or added. */
function plansFor(view: View, rules: Rulebook): readonly (readonly Order[])[] {
  const base = statesman().plan(view, rules);
  const legal = (orders: readonly Order[]): readonly Order[] =>
    fulfil(
      view,
      rules,
      orders.map((order, place) => ({ ...order, worth: orders.length - place })),
      MOST_ACTS,
    );
  const singles = options(view, rules, (policy) => policy.pillar !== null)
    .map((candidate) => ({ candidate, worth: appraise(view, candidate) }))
    .filter(({ candidate }) => base.every((order) => order.action !== candidate.action))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SINGLES)
    .map(({ candidate: { action, target } }): Order => ({ action, target }));
  return distinct([
    base,
    ...[hedger(), diversifier(), aligner()].map((bot) => bot.plan(view, rules)),
    // An answer less, and the later ones go to something else: what is left has to be looked at again.
    ...base.map((_, place) => legal(base.filter((_order, other) => other !== place))),
    ...singles.flatMap((single) => [legal([...base, single]), legal([...base.slice(0, -1), single])]),
  ]);
}

/** The answers already chosen, and those with another stance in this crisis, as far as they can be paid. */
function answersTo(
  view: View,
  rules: Rulebook,
  crisis: CrisisView,
  given: readonly Response[],
): readonly (readonly Response[])[] {
  const rest = given.filter((response) => response.crisis !== crisis.id);
  const spent = rest.reduce((sum, { action }) => {
    const response = rules.actions[action];
    return response === undefined ? sum : spend(sum, response);
  }, NOTHING_SPENT);
  const can = responsesTo(rules, view, crisis).filter(
    (action) => reasonAgainstResponse(view, crisis, action, spent) === null,
  );
  const others = STANCES.flatMap((stance) => {
    const action = can.find((one) => one.stance === stance);
    return action === undefined ? [] : [[...rest, { crisis: crisis.id, action: action.id }]];
  });
  return distinct([given, ...others]);
}

/** Futures are imagined when they are first asked for. */
function foresight(view: View, rules: Rulebook, seed: string): (index: number) => Future {
  const futures: Future[] = [];
  return (index) => {
    // The word in front keeps imagined luck apart from the luck that the game's own seed holds.
    futures[index] ??= futureOf(view, rules, `imagined ${index} ${seed}`);
    return futures[index];
  };
}

interface Tried {
  readonly choice: Orders;
  readonly order: number;
  /** What it came to in each future. */
  readonly scores: number[];
}

/** Tries all choices in a few futures and the best of them in more; the same futures for each. The first choice, which is
 * the statesman's, is left only for one that is better in these futures by more than they differ among themselves. */
function best(ahead: (index: number) => Future, choices: readonly Orders[]): Orders {
  const tried = choices.map((choice, order): Tried => ({ choice, order, scores: [] }));
  const first = tried[0];
  if (first === undefined) return { policies: [], responses: [] };
  if (tried.length === 1) return first.choice;
  const gain = (one: Tried): number =>
    one.scores.reduce((sum, score, future) => sum + score - (first.scores[future] ?? 0), 0);
  const ranked = (list: readonly Tried[]): readonly Tried[] =>
    [...list].sort((a, b) => gain(b) - gain(a) || a.order - b.order);
  for (let index = 0; index < FIRST_FUTURES; index += 1)
    for (const one of tried) one.scores.push(playOut(ahead(index), one.choice));
  const rivals = ranked(tried.filter((one) => one !== first)).slice(0, FINALISTS);
  for (let index = FIRST_FUTURES; index < FIRST_FUTURES + MORE_FUTURES; index += 1)
    for (const one of [first, ...rivals]) one.scores.push(playOut(ahead(index), one.choice));
  const [top] = ranked(rivals);
  return top !== undefined && isClearlyBetter(top.scores, first.scores) ? top.choice : first.choice;
}

/** Whether the mean gain exceeds its standard error: n·Σg² − (Σg)² is n²(n−1) times the square of that error. */
function isClearlyBetter(scores: readonly number[], others: readonly number[]): boolean {
  const gains = scores.map((score, at) => score - (others[at] ?? 0));
  const n = gains.length;
  const sum = gains.reduce((all, one) => all + one, 0);
  const squares = gains.reduce((all, one) => all + one * one, 0);
  return sum > 0 && sum * sum * (n - 1) > n * squares - sum * sum;
}

function distinct<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = JSON.stringify(list);
    return !seen.has(key) && seen.add(key) !== null;
  });
}
