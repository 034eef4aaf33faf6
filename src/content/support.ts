// Support: others stand beside a government in its crises, for a while.
import type { Crisis, Effects, Family } from '../engine';

/** Raises the support of one crisis, or of all of that government's live crises of these families. */
export function gainSupport(
  fx: Effects,
  side: string,
  families: readonly Family[],
  amount: number,
  rule: string,
  cause: string,
  only: Crisis | null = null,
): void {
  // `order:usa:treaty-reaffirmation`: who spoke. A government that gathers support for itself names no one.
  const speaker = cause.startsWith('order:') ? (cause.split(':')[1] ?? side) : side;
  for (const crisis of fx.state.crises) {
    if (crisis.exit !== null || crisis.target !== side || !families.includes(crisis.family)) continue;
    if (only !== null && only.id !== crisis.id) continue;
    fx.crisis(crisis, 'support', crisis.support + amount, rule, cause);
    fx.emit({
      kind: 'support-given',
      by: speaker,
      target: side,
      what: rule,
      place: crisis.place,
      amount,
      crisis: crisis.id,
    });
  }
}
