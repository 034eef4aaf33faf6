// What an act is worth to a government: its published effects, less what its money and attention could have bought.
import type { View } from '../engine';
import type { Candidate } from './candidates';
import { worthOf } from './worth';

/** Hundredths of worth, less what its money could have bought elsewhere. */
export function appraise(view: View, { policy, terms }: Candidate): number {
  let gain = 0;
  if (policy.delay <= view.level.turns - view.turn) for (const term of terms) gain += worthOf(view, term);
  return gain - policy.cost.fund * 8 - policy.cost.attention * 200;
}
