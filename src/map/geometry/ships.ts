// How ships stand around a feature: the rival's above, the player's below, others at the sides; a number takes over
// where there are too many, if it finds room. Positions are CSS pixels from the feature's middle.
import type { Box } from './labels';
import type { Point } from './projection';

export type ShipSide = 'own' | 'rival' | 'other';

export interface Ship extends Point {
  readonly side: ShipSide;
  readonly alpha: number;
}

export interface ShipCount {
  readonly side: ShipSide;
  readonly count: number;
}

export interface Fleet {
  readonly ships: readonly Ship[];
  /** For sides with more ships than are drawn. */
  readonly counts: readonly ShipCount[];
}

export interface ShipNumbers {
  readonly own: number;
  readonly rival: number;
  readonly other: number;
}

const rows = [17, 28] as const;
/** Where features crowd, a single ship of each side stands closer. */
const tight = [14, 25] as const;
const pitch = 10.5;
/** From a ship's middle to its tip. */
const ship = 6;

/** How many ships of one side stand around a feature that has no room for more. */
export const crowdedMost = 1;

function rowsOf(most: number): readonly [number, number] {
  return most <= crowdedMost ? tight : rows;
}
/** Middle of each side's arc in turns from the top, and how wide it may grow. */
const arcs: Readonly<Record<ShipSide, { middle: number; widest: number }>> = {
  rival: { middle: 0, widest: 0.4 },
  own: { middle: 0.5, widest: 0.4 },
  other: { middle: 0.75, widest: 0.1 },
};

function slots(side: ShipSide, count: number, most: number): Point[] {
  const { middle, widest } = arcs[side];
  const rows = rowsOf(most);
  const points: Point[] = [];
  let left = count;
  for (const [row, radius] of rows.entries()) {
    const room =
      row === rows.length - 1 ? left : Math.max(1, Math.floor((widest * Math.PI * 2 * radius) / pitch) + 1);
    const here = Math.min(left, room);
    const step = pitch / (Math.PI * 2 * radius);
    for (let i = 0; i < here; i += 1) {
      const angle = (middle + (i - (here - 1) / 2) * step) * Math.PI * 2;
      points.push({ x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius });
    }
    left -= here;
    if (left === 0) break;
  }
  return points;
}

const far = 3.2;

/**
 * The fleet on its way from one set of numbers to another, `t` from 0 to 1: ships that stay shift to their new
 * places, new ones come in from outside, others leave.
 */
export function layFleet(from: ShipNumbers, to: ShipNumbers, t: number, most: number): Fleet {
  const ships: Ship[] = [];
  const counts: ShipCount[] = [];
  for (const side of ['rival', 'own', 'other'] as const) {
    const before = slots(side, Math.min(most, from[side]), most);
    const after = slots(side, Math.min(most, to[side]), most);
    for (let i = 0; i < Math.max(before.length, after.length); i += 1) {
      const a = before[i];
      const b = after[i];
      const start = a ?? { x: (b?.x ?? 0) * far, y: (b?.y ?? 0) * far };
      const end = b ?? { x: (a?.x ?? 0) * far, y: (a?.y ?? 0) * far };
      ships.push({
        side,
        x: start.x + (end.x - start.x) * t,
        y: start.y + (end.y - start.y) * t,
        alpha: a === undefined ? Math.min(1, t * 1.6) : b === undefined ? 1 - t : 1,
      });
    }
    const count = t < 0.5 ? from[side] : to[side];
    if (count > most) counts.push({ side, count });
  }
  return { ships, counts };
}

/** Turns from the middle of a side's arc where its number may stand, best first: never so far that it is another's. */
const turns = [0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12];

/** Top left corners for a side's number just beyond its ships, from the feature's middle, best first. */
export function countCorners(
  side: ShipSide,
  most: number,
  { width, height }: { readonly width: number; readonly height: number },
): Point[] {
  const drawn = slots(side, most, most).map(({ x, y }) => Math.hypot(x, y));
  const reach = Math.max(...drawn) + ship;
  return turns.map((turn) => {
    const angle = (arcs[side].middle + turn) * Math.PI * 2;
    const x = Math.sin(angle);
    const y = -Math.cos(angle);
    const far = reach + 1 + Math.abs(x) * (width / 2) + Math.abs(y) * (height / 2);
    return { x: x * far - width / 2, y: y * far - height / 2 };
  });
}

/** What nothing else may cover: the ring and each ship, once they have come. */
export function fleetBoxes({ own, rival, other }: ShipNumbers, most: number, ring: number): Box[] {
  const box = ({ x, y }: Point, reach: number) => ({
    x: x - reach,
    y: y - reach,
    width: reach * 2,
    height: reach * 2,
  });
  const all = { own, rival, other };
  const ships = (['rival', 'own', 'other'] as const).flatMap((side) =>
    slots(side, Math.min(most, all[side]), most),
  );
  return [box({ x: 0, y: 0 }, ring), ...ships.map((point) => box(point, ship - 1))];
}

/** How far the ships reach from the middle, without numbers; the feature's own ring if there are none. */
export function shipsReach(numbers: ShipNumbers, most: number): number {
  const drawn = (['rival', 'own', 'other'] as const).flatMap((side) =>
    slots(side, Math.min(most, numbers[side]), most),
  );
  return Math.max(11, ...drawn.map(({ x, y }) => Math.hypot(x, y) + ship));
}

/** How far the fleet reaches with its numbers. */
export function reachOf(numbers: ShipNumbers, most: number): number {
  const reach = shipsReach(numbers, most);
  return Math.max(numbers.own, numbers.rival, numbers.other) > most ? reach + 9 : reach;
}
