// Integer arithmetic: every product goes through here so that all JavaScript engines compute the same bits.

/** a × b ÷ c, truncated toward zero. Throws where the product leaves the safe integers. */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  // Almost always small: then whole-number division, which is the faster by far.
  if (product === (product | 0) && c !== 0) return (product / c) | 0;
  if (!Number.isSafeInteger(product) || c === 0) throw new Error(`unsafe product ${a} * ${b} / ${c}`);
  return Math.trunc(product / c) + 0;
}

export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
