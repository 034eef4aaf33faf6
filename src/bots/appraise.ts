// What an act is worth to a government: its published effects, less what its money and attention could have bought.
import { clamp, mulDiv, type View } from '../engine';
import type { Candidate } from './candidates';
import { worthAtVote, worthOf } from './worth';

/** What a unit of attention could have bought elsewhere, in thousandths of a point of the score. */
const ATTENTION = 400;

/** What the act still gains by the end, less what its money could have bought elsewhere. */
export function appraise(view: View, { policy, terms }: Candidate): number {
  const months = view.level.turns - view.turn - policy.delay;
  let gain = 0;
  if (months >= 0) for (const term of terms) gain += worthOf(view, term, months);
  return gain - mulDiv(policy.cost.fund, priceOfMoney(view), 10) - policy.cost.attention * ATTENTION;
}

/** What the act gains besides where the government's own vote lies ahead. */
export function votesFor(view: View, { policy, terms }: Candidate): number {
  const months = view.level.turns - view.turn - policy.delay;
  return months < 0 ? 0 : terms.reduce((sum, term) => sum + worthAtVote(view, term, months), 0);
}

/** Money is dear where it is short; what is left over at the end has bought nothing. Per ten units. */
function priceOfMoney(view: View): number {
  const left = view.level.turns - view.turn + 1;
  const monthly = view.government.income + mulDiv(view.purse.fund, 1, left);
  return clamp(mulDiv(6000, 1, Math.max(1, monthly)), 10, 120);
}
