// Turning wishes into legal orders: what a bot wants most comes first, as far as money, attention and rules allow.
import {
  type CrisisView,
  dice,
  NOTHING_SPENT,
  type Order,
  type Response,
  type ResponseAction,
  type Rulebook,
  reasonAgainst,
  reasonAgainstResponse,
  responsesTo,
  type Spent,
  STANCES,
  type Stance,
  spend,
  type View,
} from '../engine';

export interface Wish extends Order {
  readonly worth: number;
}

/** Whatever has been asked gets the answer that is wished most and may be given, the oldest first: answers cost nothing,
 * so all are heard in the month. */
function answersIn(view: View, rules: Rulebook, wishes: readonly Wish[]): readonly Order[] {
  const answers: Order[] = [];
  if (!view.proposals.some((one) => one.to === view.side)) return answers;
  for (const { action, target } of wishes.filter((one) => one.worth > 0).sort((a, b) => b.worth - a.worth)) {
    const policy = rules.actions[action];
    if (policy?.kind !== 'policy' || policy.target !== 'proposer') continue;
    const earlier = answers.filter((one) => one.target === target).length;
    if (reasonAgainst(view, policy, target, NOTHING_SPENT, earlier) === null)
      answers.push({ action, target });
  }
  return answers;
}

/** Answers every proposal, then fulfils the other wishes in order of worth; equal ones in the order given. `most`: how
 * many of those at most. */
export function fulfil(view: View, rules: Rulebook, wishes: readonly Wish[], most: number): readonly Order[] {
  const worths = wishes.map((wish) => wish.worth);
  const answers = answersIn(view, rules, wishes);
  const orders: Order[] = [];
  let spent: Spent = NOTHING_SPENT;
  while (orders.length < most) {
    let best = -1;
    let worth = 0;
    for (let at = 0; at < worths.length; at += 1)
      if ((worths[at] ?? 0) > worth) {
        best = at;
        worth = worths[at] ?? 0;
      }
    const wish = wishes[best];
    if (wish === undefined) break;
    worths[best] = 0;
    const policy = rules.actions[wish.action];
    if (policy?.kind !== 'policy' || policy.target === 'proposer') continue;
    if (orders.some((order) => order.action === wish.action)) continue;
    if (reasonAgainst(view, policy, wish.target, spent) !== null) continue;
    orders.push({ action: wish.action, target: wish.target });
    spent = spend(spent, policy);
  }
  return [...answers, ...orders];
}

export const liveFor = (view: View, mine: 'target' | 'instigator'): readonly CrisisView[] =>
  view.crises.filter((crisis) => crisis.exit === null && crisis.mine === mine);

/** How much a bot likes an answer, beside others with the same stance. */
export type Liking = (action: ResponseAction, crisis: CrisisView) => number;

/** Of the first wished stance in which anything can be done now, the answer that is liked most; the first of equals. */
function answer(
  view: View,
  rules: Rulebook,
  crisis: CrisisView,
  stances: readonly Stance[],
  spent: Spent,
  liking: Liking,
): ResponseAction | null {
  const can = responsesTo(rules, view, crisis).filter(
    (action) => reasonAgainstResponse(view, crisis, action, spent) === null,
  );
  for (const stance of stances) {
    const fitting = can.filter((action) => action.stance === stance);
    let best: ResponseAction | null = null;
    let most = 0;
    for (const action of fitting) {
      const liked = fitting.length === 1 ? 0 : liking(action, crisis);
      if (best !== null && liked <= most) continue;
      best = action;
      most = liked;
    }
    if (best !== null) return best;
  }
  return null;
}

/** From the wished stance down to the mildest that is not giving in. */
export function atMost(stance: Stance): readonly Stance[] {
  const index = STANCES.indexOf(stance);
  return STANCES.slice(0, index + 1)
    .reverse()
    .filter((one) => one !== 'concede' || stance === 'concede');
}

/** Answers every crisis of one role, keeping count of what the answers cost. */
export function answerAll(
  view: View,
  rules: Rulebook,
  crises: readonly CrisisView[],
  stancesFor: (crisis: CrisisView) => readonly Stance[],
  liking: Liking = () => 0,
): readonly Response[] {
  const responses: Response[] = [];
  let spent: Spent = NOTHING_SPENT;
  for (const crisis of crises) {
    const action = answer(view, rules, crisis, stancesFor(crisis), spent, liking);
    if (action === null) continue;
    responses.push({ crisis: crisis.id, action: action.id });
    spent = spend(spent, action);
  }
  return responses;
}

/** Any answer of the stance, by lot: keyed by crisis and act, so that nothing else moves it. */
export const byLot =
  (seed: string, view: View): Liking =>
  (action, crisis) =>
    dice(seed, view.turn, 'answer', view.side, crisis.id, action.id).below(1000);
