// Answering what another government has proposed.
import { applyAction, type Done, type Effects, type Proposal } from '../engine';

function take(fx: Effects, { by, target }: Done): Proposal | undefined {
  const proposal = fx.state.proposals.find((one) => one.to === by && one.from === target);
  if (proposal !== undefined) fx.state.proposals = fx.state.proposals.filter((one) => one !== proposal);
  return proposal;
}

/** The proposed act takes effect for the one who asked. */
export function acceptFirst(fx: Effects, done: Done): void {
  const proposal = take(fx, done);
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
  if (proposal !== undefined)
    fx.emit({ kind: 'proposal-declined', by: done.by, target: proposal.from, what: proposal.action });
}
