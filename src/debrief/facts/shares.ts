// Divides a whole amount in proportion to weights of either sign, so that the shares add up to it exactly.

/** Shares of `amount`, one for each weight; null when the weights cancel out and nothing can be in proportion. */
export function shareOut(amount: number, weights: readonly number[]): readonly number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  const exact = weights.map((weight) => (amount * weight) / total);
  const shares = exact.map((share) => Math.floor(share));
  let left = amount - shares.reduce((sum, share) => sum + share, 0);
  const order = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order) {
    if (left <= 0) break;
    shares[at] = (shares[at] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
