// Answering what another government has proposed.
import {
  answerInitiative,
  applyAction,
  askedBy,
  type Done,
  type Effects,
  type Proposal,
  type View,
  withinOwnLimits,
} from '../engine';

function take(fx: Effects, { by, target }: Done): Proposal | undefined {
  const proposal = fx.state.proposals.find((one) => one.to === by && one.from === target);
  if (proposal !== undefined) fx.state.proposals = fx.state.proposals.filter((one) => one !== proposal);
  return proposal;
}

/** The proposed act takes effect for the one who asked: now, or when what was agreed is ready. */
export function acceptFirst(fx: Effects, done: Done): void {
  const proposal = take(fx, done);
  if (proposal !== undefined)
    fx.emit({ kind: 'proposal-accepted', by: done.by, target: proposal.from, what: proposal.action });
  if (proposal !== undefined && proposal.initiative !== null) {
    answerInitiative(fx, proposal.initiative, done.by, true);
    return;
  }
  const action = proposal === undefined ? undefined : fx.rules.actions[proposal.action];
  if (proposal === undefined || action?.kind !== 'policy') return;
  const { from: by, to: target } = proposal;
  const { turn } = fx.state;
  // What was agreed may still have to be built.
  if (action.delay > 0)
    fx.state.projects.push({
      id: fx.nextId(),
      action: action.id,
      by,
      target,
      ordered: turn,
      due: turn + action.delay,
      seen: false,
    });
  else applyAction(fx, action, { by, target, cause: `order:${by}:${action.id}`, crisis: null });
}

export function declineFirst(fx: Effects, done: Done): void {
  const proposal = take(fx, done);
  if (proposal !== undefined && proposal.initiative !== null)
    answerInitiative(fx, proposal.initiative, done.by, false);
  if (proposal !== undefined)
    fx.emit({ kind: 'proposal-declined', by: done.by, target: proposal.from, what: proposal.action });
}

/** What a government's own limits forbid it to accept: a clause too far, or foreign forces on its soil. */
export function ownLimits(view: View, proposer: string | null, answers = 0): string | null {
  const asks = askedBy(view, proposer)[answers]?.asks;
  return asks === undefined || withinOwnLimits(view.level, view.side, asks) ? null : 'own-limits';
}
