// What reckonings are put together from: fixed amounts, weighed numbers, and what commitments are worth.
import { type Effects, type Layout, mulDiv, type Part } from '../engine';

export const base = (amount: number): Part => ({ cause: 'base', variable: null, amount: () => amount });

/** `weight` per mille of a declared number, counted from `from`. */
export function weigh(at: Layout, variable: number, weight: number, from = 0): Part {
  const path = at.places[variable]?.path ?? '';
  return { cause: `variable:${path}`, variable, weight, from };
}

/** What a side's commitments are worth together: how binding they are times how capable. Treaties apart, if asked. */
export function bondsWorth(fx: Effects, side: string, treaties: boolean): number {
  let worth = 0;
  for (const bond of fx.state.commitments)
    if (!bond.frozen && (bond.a === side || bond.b === side) && (treaties || bond.kind !== 'treaty'))
      worth += mulDiv(bond.binding, bond.capability, 1000);
  return worth;
}
