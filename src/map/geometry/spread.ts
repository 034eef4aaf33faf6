// Keeps marks that lie too near each other apart: each is pushed aside just far enough, and its layer draws a leader
// back to the true place.
import type { Point } from './projection';

export interface SpreadItem extends Point {
  /** CSS pixels that it needs around its middle. */
  readonly radius: number;
  /** Heavier items move less. */
  readonly weight: number;
}

/** The new places, in the order given. The same input always gives the same result. */
export function spread(items: readonly SpreadItem[], gap: number, farthest: number): Point[] {
  const places = items.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 24; round += 1) {
    let moved = false;
    for (let i = 0; i < items.length; i += 1) {
      for (let j = i + 1; j < items.length; j += 1) moved = pushApart(items, places, i, j, gap) || moved;
    }
    items.forEach((item, i) => {
      const place = places[i] as { x: number; y: number };
      const off = Math.hypot(place.x - item.x, place.y - item.y);
      if (off <= farthest) return;
      place.x = item.x + ((place.x - item.x) / off) * farthest;
      place.y = item.y + ((place.y - item.y) / off) * farthest;
    });
    if (!moved) break;
  }
  return places;
}

function pushApart(
  items: readonly SpreadItem[],
  places: { x: number; y: number }[],
  i: number,
  j: number,
  gap: number,
): boolean {
  const a = places[i] as { x: number; y: number };
  const b = places[j] as { x: number; y: number };
  const first = items[i] as SpreadItem;
  const second = items[j] as SpreadItem;
  const wanted = Math.max(gap, first.radius + second.radius);
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let span = Math.hypot(dx, dy);
  if (span >= wanted - 0.01) return false;
  if (span < 0.5) {
    // The same spot: part them along the line of their order.
    dx = 1;
    dy = 0.4;
    span = Math.hypot(dx, dy);
  }
  const push = (wanted - Math.min(span, wanted)) * 0.55;
  const share = second.weight / (first.weight + second.weight);
  a.x -= (dx / span) * push * share;
  a.y -= (dy / span) * push * share;
  b.x += (dx / span) * push * (1 - share);
  b.y += (dy / span) * push * (1 - share);
  return true;
}
