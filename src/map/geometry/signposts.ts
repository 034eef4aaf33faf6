// Where a line to a place outside the free area ends: at the area's edge, in the place's direction.
import type { Edges } from '../picture';
import type { Point } from './projection';

export interface LineEnd {
  readonly point: Point;
  /** The true place lies further on. */
  readonly isSignpost: boolean;
}

export function inset({ left, top, right, bottom }: Edges, by: number): Edges {
  const x = Math.min(by, (right - left) / 3);
  const y = Math.min(by, (bottom - top) / 3);
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y };
}

export function holds({ left, top, right, bottom }: Edges, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The last point inside `edges` on the way from `from` (inside) to `to`. */
function lastInside(edges: Edges, from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const shares = [1];
  if (dx > 0) shares.push((edges.right - from.x) / dx);
  if (dx < 0) shares.push((edges.left - from.x) / dx);
  if (dy > 0) shares.push((edges.bottom - from.y) / dy);
  if (dy < 0) shares.push((edges.top - from.y) / dy);
  const t = Math.max(0, Math.min(...shares));
  return { x: from.x + dx * t, y: from.y + dy * t };
}

/** Both ends of a line. An end outside moves to the edge if the other is inside; otherwise nothing moves. */
export function lineEnds(edges: Edges, a: Point, b: Point): { a: LineEnd; b: LineEnd } {
  const aInside = holds(edges, a);
  const bInside = holds(edges, b);
  return {
    a:
      !aInside && bInside
        ? { point: lastInside(edges, b, a), isSignpost: true }
        : { point: a, isSignpost: false },
    b:
      !bInside && aInside
        ? { point: lastInside(edges, a, b), isSignpost: true }
        : { point: b, isSignpost: false },
  };
}
