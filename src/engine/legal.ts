// What a side may order now, and why not. Reads the view only, so a greyed-out button leaks nothing.
import { answersTo, askedBy } from './answers';
import { limitsAgainst } from './limits';
import { nearest, type Problem, problem, type Result } from './result';
import type { Action, Order, Policy, Response, ResponseAction, Rulebook } from './rulebook';
import { DECISIONS } from './state';
import { INPUTS, SECTORS } from './variables';
import type { CrisisView, Purse, View } from './view';

/** What earlier lines of the same plan have already used up. */
export type Spent = Purse;
export const NOTHING_SPENT: Spent = { fund: 0, attention: 0, pressure: 0 };

export function targetsOf(view: View, policy: Policy): readonly (string | null)[] {
  const { level, side, at } = view;
  switch (policy.target) {
    case 'none':
      return [null];
    case 'partner':
      return view.partners;
    case 'patron':
      return side === level.patron ? [] : [level.patron];
    case 'neighbour':
      return level.governments
        .filter((one) => one.id !== side && one.role === 'regional')
        .map((one) => one.id);
    case 'feature':
      return level.features
        .filter((one) => (view.role === 'regional' ? one.holder === side : one.claimants.includes(side)))
        .map((feature) => feature.id);
    case 'sector':
      return SECTORS;
    case 'decision':
      return DECISIONS;
    case 'input':
      return INPUTS;
    case 'proposer':
      return at.sides.filter((other) => view.proposals.some((one) => one.to === side && one.from === other));
  }
}

/** Why this side cannot order this now, as a code, or null. `answers`: how many the plan gives to the target already. */
export function reasonAgainst(
  view: View,
  policy: Policy,
  target: string | null,
  spent: Spent = NOTHING_SPENT,
  answers = 0,
): string | null {
  if (!policy.roles.includes(view.role)) return 'not-yours';
  if (!targetsOf(view, policy).includes(target)) return 'no-target';
  if (answers > 0 && answers >= askedBy(view, target).length) return 'doubled';
  return blockedAt(view, policy, target, answers) ?? shortOf(view, policy, spent);
}

function blockedAt(view: View, policy: Policy, target: string | null, answers = 0): string | null {
  if (policy.rest > 1 && view.turn < view.againFrom(policy.id, target)) return 'resting';
  if (
    policy.proposal === true &&
    view.proposals.some((one) => one.action === policy.id && one.from === view.side && one.to === target)
  )
    return 'asked-already';
  if (policy.step !== undefined) {
    if (view.framework.some((one) => one.step === policy.step)) return 'stands-already';
    if (view.initiatives.some((one) => one.step === policy.step)) return 'asked-already';
  }
  return policy.canDo?.(view, target, answers) ?? limitsAgainst(view.level, view.side, policy, target);
}

/** Whether something other than its cost stands against ordering it at one of its targets now. */
export const isBlocked = (view: View, policy: Policy, target: string | null): boolean =>
  blockedAt(view, policy, target) !== null;

export function reasonAgainstResponse(
  view: View,
  crisis: CrisisView,
  action: ResponseAction,
  spent: Spent = NOTHING_SPENT,
): string | null {
  if (crisis.mine !== action.by || !action.roles.includes(view.role)) return 'not-yours';
  if (crisis.exit !== null) return 'over';
  if (!action.families.includes(crisis.family)) return 'wrong-crisis';
  return action.canDo?.(view, crisis.id) ?? shortOf(view, action, spent);
}

/** What it costs more than is left, as a code, or null. */
export function shortOf(view: View, action: Action, spent: Spent): string | null {
  const { fund, attention, pressure = 0 } = action.cost;
  const has = view.purse;
  if (fund > 0 && has.fund < spent.fund + fund) return 'no-money';
  if (attention > 0 && has.attention < spent.attention + attention) return 'no-attention';
  if (pressure > 0 && has.pressure < spent.pressure + pressure) return 'no-pressure';
  return null;
}

export function spend(spent: Spent, action: Action): Spent {
  const { fund, attention, pressure = 0 } = action.cost;
  return {
    fund: spent.fund + fund,
    attention: spent.attention + attention,
    pressure: spent.pressure + pressure,
  };
}

/** The responses a side may give in a crisis now. */
export const responsesTo = (
  rules: Rulebook,
  { at, role }: View,
  { mine, family }: CrisisView,
): readonly ResponseAction[] =>
  at.memo(`responses ${role} ${mine} ${family}`, () =>
    rules.actionIds.flatMap((id) => {
      const action = rules.actions[id];
      return action?.kind === 'response' &&
        action.by === mine &&
        action.families.includes(family) &&
        action.roles.includes(role)
        ? [action]
        : [];
    }),
  );

/** The acts of a kind that a side in this role has at all. */
export const actsOf = (rules: Rulebook, { role }: View, kind: Action['kind']): readonly string[] =>
  rules.actionIds.filter((id) => {
    const action = rules.actions[id];
    return action?.kind === kind && action.roles.includes(role);
  });

/** An act by its id; of a wrong one the nearest of the side's own is told. */
function find<K extends Action['kind']>(
  rules: Rulebook,
  view: View,
  id: string,
  kind: K,
  path: string,
): Result<Extract<Action, { kind: K }>> {
  const action = Object.hasOwn(rules.actions, id) ? rules.actions[id] : undefined;
  if (action?.kind === kind) return { ok: true, value: action as Extract<Action, { kind: K }> };
  const meant = nearest(id, actsOf(rules, view, kind));
  return { ok: false, problems: [problem('unknown-action', path, `${id}; nearest: ${meant}`)] };
}

export function checkPlan(rules: Rulebook, view: View, orders: readonly Order[]): readonly Problem[] {
  const problems: Problem[] = [];
  let spent = NOTHING_SPENT;
  orders.forEach((order, at) => {
    const path = `policies.${at}`;
    const found = find(rules, view, order.action, 'policy', path);
    if (!found.ok) {
      problems.push(...found.problems);
      return;
    }
    // A proposer gets as many answers as it has asked for; anything else stands once in a plan.
    const earlier = orders.slice(0, at);
    const isAnswer = found.value.target === 'proposer';
    const answers = isAnswer ? answersTo(rules, earlier, order.target) : 0;
    const doubled =
      !isAnswer && earlier.some((one) => one.target === order.target && one.action === order.action);
    const reason = doubled ? 'doubled' : reasonAgainst(view, found.value, order.target, spent, answers);
    if (reason !== null)
      problems.push(
        problem(reason, path, order.target === null ? order.action : `${order.action} ${order.target}`),
      );
    else spent = spend(spent, found.value);
  });
  return problems;
}

export function checkResponses(
  rules: Rulebook,
  view: View,
  responses: readonly Response[],
): readonly Problem[] {
  const problems: Problem[] = [];
  let spent = NOTHING_SPENT;
  responses.forEach((response, at) => {
    const path = `responses.${at}`;
    const found = find(rules, view, response.action, 'response', path);
    if (!found.ok) {
      problems.push(...found.problems);
      return;
    }
    const crisis = view.crises.find((one) => one.id === response.crisis);
    const doubled = responses.findIndex((other) => other.crisis === response.crisis) !== at;
    const reason =
      crisis === undefined
        ? 'unknown-crisis'
        : doubled
          ? 'doubled'
          : reasonAgainstResponse(view, crisis, found.value, spent);
    if (reason !== null) problems.push(problem(reason, path, `${response.action} ${response.crisis}`));
    else spent = spend(spent, found.value);
  });
  return problems;
}
