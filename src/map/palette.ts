// The map's colours, as 0xrrggbb: the colour-blind-safe set of the game, lightened where it lies on the night sea.

export const palette = {
  seaNear: 0x1b3442,
  seaFar: 0x0e1b24,
  shelf: 0x2f5668,
  graticule: 0x9fc3d0,
  land: 0x33464e,
  landDeep: 0x2c3d45,
  coast: 0x88a6ae,
  border: 0x1b2a32,
  homeLand: 0x5b8c9c,
  homeCoast: 0xbfe0ea,
  rivalLand: 0x614b45,
  rivalCoast: 0xc79a86,
  ink: 0xeef3f3,
  inkQuiet: 0xb7c8cd,
  seaName: 0x8db2bf,
  own: 0x9ad4fb,
  rival: 0xf5803e,
  other: 0xb4bfc3,
  calm: 0x86bdb6,
  hit: 0xf0ac1c,
  grown: 0x35cb9b,
  bond: 0x79b8ec,
  cyber: 0xdd9cc4,
  danger: 0xf5803e,
  warmInk: 0xffe6d6,
} as const;

export function css(colour: number, alpha = 1): string {
  return `rgba(${colour >> 16}, ${(colour >> 8) & 255}, ${colour & 255}, ${alpha})`;
}

/** The colour a share `t` of the way from a to b. */
export function blend(a: number, b: number, t: number): number {
  const channel = (shift: number) => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * t);
  };
  return (channel(16) << 16) | (channel(8) << 8) | channel(0);
}
