// Planning: orders are paid, listed as projects, and whatever is due this month takes effect.
import { applyAction, pay } from '../acts';
import type { Effects, Orders, Policy } from '../rulebook';
import type { Decision, Project, Use } from '../state';
import { decideInitiatives, propose } from './framework';
import { isSeen, Stirrings } from './signs';

export type OrdersBySide = Readonly<Record<string, Orders>>;

export function planning(fx: Effects, orders: OrdersBySide): void {
  const { state, rules, at } = fx;
  // Earlier states share this list, so it is made anew where it grows, not changed.
  const used: Record<string, readonly Use[]> = { ...state.used };
  const stirrings = new Stirrings(fx);
  for (const side of at.sides) {
    const uses: Use[] = [];
    for (const order of orders[side]?.policies ?? []) {
      const action = rules.actions[order.action];
      if (action === undefined || action.kind !== 'policy') continue;
      payFor(fx, side, action, `order:${side}:${action.id}`);
      if (action.rest > 1)
        uses.push({ action: action.id, target: order.target, again: state.turn + action.rest });
      if (action.step !== undefined) {
        propose(fx, side, action, action.step, (order.target ?? 'consensus') as Decision);
        continue;
      }
      if (action.proposal === true && order.target !== null) {
        const proposal = {
          id: fx.nextId(),
          action: action.id,
          from: side,
          to: order.target,
          made: state.turn,
          initiative: null,
          asks: action.asks ?? 'statement',
        } as const;
        state.proposals.push(proposal);
        fx.emit({ kind: 'proposal-made', by: side, target: order.target, what: action.id });
        continue;
      }
      const id = fx.nextId();
      const due = state.turn + action.delay;
      const isHostile = action.hostile === true && action.delay > 0;
      const seen = isHostile && isSeen(fx, side, action, order.target);
      if (isHostile && (!seen || order.target === null)) stirrings.show(order.target);
      state.projects.push({
        id,
        action: action.id,
        by: side,
        target: order.target,
        ordered: state.turn,
        due,
        seen,
      });
    }
    if (uses.length > 0)
      used[side] = (used[side]?.filter((use) => use.again > state.turn) ?? []).concat(uses);
  }
  state.used = used;
  // What was ordered before the game is in the air from its first month.
  if (state.turn === 1)
    for (const { action: id, target, due } of state.projects.filter((one) => one.ordered === 0)) {
      const action = rules.actions[id];
      if (action?.kind === 'policy' && action.hostile === true && due > 1) stirrings.show(target);
    }
  const due = state.projects.filter((project) => project.due <= state.turn);
  state.projects = state.projects.filter((project) => project.due > state.turn);
  due.sort((a, b) => a.id - b.id);
  for (const project of due) carryOut(fx, project);
  decideInitiatives(fx);
  expireProposals(fx);
}

function carryOut(fx: Effects, project: Project): void {
  const action = fx.rules.actions[project.action];
  if (action === undefined) return;
  const before = fx.state.crises.length;
  applyAction(fx, action, {
    by: project.by,
    target: project.target,
    cause: `order:${project.by}:${action.id}`,
    crisis: null,
  });
  // A crisis that it opened is the news, and so is what was answered to a proposal.
  const isToldAlready = action.kind === 'policy' && action.target === 'proposer';
  if (fx.state.crises.length === before && !isToldAlready)
    fx.emit({
      kind: 'action-done',
      by: project.by,
      target: project.target,
      what: action.id,
      seenBy: action.kind === 'policy' && action.covert === true ? [project.by] : null,
    });
}

/** The order's price, and what went to its pillar so far. */
function payFor(fx: Effects, side: string, policy: Policy, cause: string): void {
  pay(fx, side, policy, cause);
  if (policy.pillar !== null && policy.cost.fund !== 0)
    fx.add(fx.at.side(side, `spent-${policy.pillar}`), policy.cost.fund, 'cost', cause);
}

/** A proposal that nobody answers is a polite refusal. */
function expireProposals(fx: Effects): void {
  const { state, rules } = fx;
  const stale = state.proposals.filter((one) => state.turn - one.made >= rules.p['proposal-life']);
  for (const { from, to, action } of stale)
    fx.emit({ kind: 'proposal-declined', by: to, target: from, what: action });
  if (stale.length > 0) state.proposals = state.proposals.filter((one) => !stale.includes(one));
}
