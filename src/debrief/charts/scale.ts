// Where values and months fall on a chart: round bounds, ticks and straight scales.

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

/** Bounds that hold all values with some air, on whole steps, within 0 and the largest allowed. */
export function boundsOf(values: readonly number[], step: number, most: number): Bounds {
  const low = values.reduce((least, value) => Math.min(least, value), most);
  const high = values.reduce((top, value) => Math.max(top, value), 0);
  const lo = Math.max(0, Math.floor((low - step / 10) / step) * step);
  const hi = Math.min(most, Math.ceil((high + step / 10) / step) * step);
  return lo < hi ? { lo, hi } : { lo: Math.max(0, hi - step), hi };
}

export function ticksOf({ lo, hi }: Bounds, step: number): readonly number[] {
  const ticks: number[] = [];
  for (let tick = Math.ceil(lo / step) * step; tick <= hi; tick += step) ticks.push(tick);
  return ticks;
}

export const xOf = (frame: Frame, last: number, turn: number): number =>
  frame.left + ((frame.width - frame.left - frame.right) * turn) / Math.max(1, last);

export const yOf = (frame: Frame, { lo, hi }: Bounds, value: number): number =>
  frame.height - frame.bottom - ((frame.height - frame.top - frame.bottom) * (value - lo)) / (hi - lo);

/** Months that get a label, so that no two touch. */
export function labelledTurns(last: number, most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(last / most));
  return Array.from({ length: last + 1 }, (_, turn) => turn).filter((turn) => turn % every === 0);
}

/** Letters for marks: A … Z, then AA, AB … */
export const letterOf = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
