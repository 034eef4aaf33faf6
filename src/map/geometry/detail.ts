// Three levels of detail by zoom: which points of the shapes, which marks and which names are worth showing.
import { projection } from './projection';

export type Detail = 0 | 1 | 2;

/** For marks and names: by CSS pixels a degree, since they keep their size. */
export function detailOf(scale: number): Detail {
  const pixels = scale * projection.unitsPerDegree;
  if (pixels < 14) return 0;
  return pixels < 42 ? 1 : 2;
}

/** For shapes: by device pixels a degree, since sharper screens show finer coasts. */
export function shapeDetailOf(scale: number, dpr: number): Detail {
  const pixels = scale * dpr * projection.unitsPerDegree;
  if (pixels < 9) return 0;
  return pixels < 34 ? 1 : 2;
}

/** How many ships of one side stand around a feature before a number takes over. */
export const shipsShown: Readonly<Record<Detail, number>> = { 0: 3, 1: 5, 2: 9 };

/** The smallest sea that is named. */
export const seaNamedFrom: Readonly<Record<Detail, 1 | 2 | 3>> = { 0: 2, 1: 1, 2: 1 };

/** How far apart (CSS pixels) the marks of two features are kept. */
export const featureGap: Readonly<Record<Detail, number>> = { 0: 34, 1: 44, 2: 48 };
