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
    ...base.map((_, place) => base.filter((_order, other) => other !== place)),
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

/** Tries all choices in a few futures and the best of them in more; the same futures for each. Ties: the first. */
function best(ahead: (index: number) => Future, choices: readonly Orders[]): Orders {
  const tried = choices.map((choice, order) => ({ choice, order, total: 0 }));
  const first = tried[0];
  if (first === undefined) return { policies: [], responses: [] };
  if (tried.length === 1) return first.choice;
  const ranked = (): typeof tried => tried.sort((a, b) => b.total - a.total || a.order - b.order);
  for (let index = 0; index < FIRST_FUTURES; index += 1)
    for (const one of tried) one.total += playOut(ahead(index), one.choice);
  const finalists = ranked().slice(0, FINALISTS);
  for (let index = FIRST_FUTURES; index < FIRST_FUTURES + MORE_FUTURES; index += 1)
    for (const one of finalists) one.total += playOut(ahead(index), one.choice);
  finalists.sort((a, b) => b.total - a.total || a.order - b.order);
  return finalists[0]?.choice ?? first.choice;
}

function distinct<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = JSON.stringify(list);
    return !seen.has(key) && seen.add(key) !== null;
  });
}
