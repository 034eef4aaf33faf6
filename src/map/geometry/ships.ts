// How ships stand around a feature: the rival's above, the player's below, others at the sides; a number takes over
// where there are too many. Positions are CSS pixels from the feature's middle.
import type { Point } from './projection';

export type ShipSide = 'own' | 'rival' | 'other';

export interface Ship extends Point {
  readonly side: ShipSide;
  readonly alpha: number;
}

export interface ShipCount extends Point {
  readonly side: ShipSide;
  readonly count: number;
}

export interface Fleet {
  readonly ships: readonly Ship[];
  /** Numbers beside the ships, for sides with more ships than are drawn. */
  readonly counts: readonly ShipCount[];
}

export interface ShipNumbers {
  readonly own: number;
  readonly rival: number;
  readonly other: number;
}

const rows = [17, 28] as const;
const pitch = 10.5;
/** Middle of each side's arc in turns from the top, and how wide it may grow. */
const arcs: Readonly<Record<ShipSide, { middle: number; widest: number }>> = {
  rival: { middle: 0, widest: 0.4 },
  own: { middle: 0.5, widest: 0.4 },
  other: { middle: 0.75, widest: 0.1 },
};

function slots(side: ShipSide, count: number): Point[] {
  const { middle, widest } = arcs[side];
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
    const before = slots(side, Math.min(most, from[side]));
    const after = slots(side, Math.min(most, to[side]));
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
    if (count > most) {
      // Beyond the ships, so that it is not taken for the neighbour's.
      const y = side === 'rival' ? -30 : side === 'own' ? 30 : 0;
      counts.push({ side, count, x: side === 'other' ? -31 : 0, y });
    }
  }
  return { ships, counts };
}

/** How far the fleet reaches from the middle; the feature's own ring if there are no ships. */
export function reachOf(numbers: ShipNumbers, most: number): number {
  const largest = Math.max(numbers.own, numbers.rival, numbers.other);
  if (largest === 0) return 11;
  const rowOne = Math.floor((arcs.rival.widest * Math.PI * 2 * rows[0]) / pitch) + 1;
  const reach = Math.min(most, largest) > rowOne ? rows[1] + 6 : rows[0] + 6;
  return largest > most ? Math.max(reach, 32) : reach;
}
