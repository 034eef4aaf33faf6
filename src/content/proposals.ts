// Answering what another government has proposed.
import { answerInitiative, applyAction, type Done, type Effects, type Proposal, type View } from '../engine';

function take(fx: Effects, { by, target }: Done): Proposal | undefined {
  const proposal = fx.state.proposals.find((one) => one.to === by && one.from === target);
  if (proposal !== undefined) fx.state.proposals = fx.state.proposals.filter((one) => one !== proposal);
  return proposal;
}

/** The proposed act takes effect for the one who asked. */
export function acceptFirst(fx: Effects, done: Done): void {
  const proposal = take(fx, done);
  if (proposal !== undefined && proposal.initiative !== null) {
    answerInitiative(fx, proposal.initiative, done.by, true);
    return;
  }
  const action = proposal === undefined ? undefined : fx.rules.actions[proposal.action];
  if (proposal === undefined || action === undefined) return;
  applyAction(fx, action, {
    by: proposal.from,
    target: proposal.to,
    cause: `order:${proposal.from}:${action.id}`,
    crisis: null,
  });
}

export function declineFirst(fx: Effects, done: Done): void {
  const proposal = take(fx, done);
  if (proposal !== undefined && proposal.initiative !== null)
    answerInitiative(fx, proposal.initiative, done.by, false);
  if (proposal !== undefined)
    fx.emit({ kind: 'proposal-declined', by: done.by, target: proposal.from, what: proposal.action });
}

const CLAUSES = ['statement', 'consultation', 'defence'] as const;

/** What a government's own limits forbid it to accept: a clause too far, or foreign forces on its soil. */
export function ownLimits(view: View, proposer: string | null): string | null {
  const traits = view.level.governments.find((one) => one.id === view.side)?.traits;
  const asks = view.proposals.find((one) => one.to === view.side && one.from === proposer)?.asks;
  if (traits === undefined || asks === undefined) return null;
  if (asks === 'bases') return traits.bases ? null : 'own-limits';
  return CLAUSES.indexOf(asks) <= CLAUSES.indexOf(traits.bound) ? null : 'own-limits';
}
