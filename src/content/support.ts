// Support: others stand beside a government in its crises, for a while.
import { type Crisis, clamp, type Effects, type Family, mulDiv } from '../engine';

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
  const speaker = cause.startsWith('order:') ? cause.slice(6, cause.indexOf(':', 6)) : side;
  for (const crisis of fx.state.crises) {
    if (crisis.exit !== null || crisis.target !== side || !families.includes(crisis.family)) continue;
    if (only !== null && only.id !== crisis.id) continue;
    // Nobody likes to be dragged in: the louder a government has bound itself, the less others add.
    const given = mulDiv(amount, clamp(1300 - crisis.targetStake, 300, 1000), 1000);
    fx.crisis(crisis, 'support', crisis.support + given, rule, cause);
    fx.emit({
      kind: 'support-given',
      by: speaker,
      target: side,
      what: rule,
      place: crisis.place,
      amount: given,
      crisis: crisis.id,
    });
  }
}

/** Support for every government that is pressed in these ways. */
export function backAll(
  fx: Effects,
  families: readonly Family[],
  amount: number,
  rule: string,
  cause: string,
): void {
  for (const side of fx.at.sides) gainSupport(fx, side, families, amount, rule, cause);
}

/** Good offices: those who press a government are a little less set on it. */
export function coolCrises(fx: Effects, side: string, amount: number, rule: string, cause: string): void {
  for (const crisis of fx.state.crises)
    if (crisis.exit === null && crisis.target === side)
      fx.crisis(crisis, 'resolve', Math.max(0, crisis.resolve - amount), rule, cause);
}
