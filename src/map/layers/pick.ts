// What lies under the pointer: marks first, then names, then lines, then the country.
import { distanceTo } from '../geometry/lines';
import type { Point } from '../geometry/projection';
import type { Target } from './scene';

/** The nearest target, or null. `slack`: how many pixels wider everything is taken, for fingers. */
export function pick(targets: readonly Target[], point: Point, slack: number): Target | null {
  let best: Target | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    const cost = costOf(target, point, slack);
    if (cost !== null && cost < least) {
      best = target;
      least = cost;
    }
  }
  return best;
}

function costOf({ shape, kind }: Target, point: Point, slack: number): number | null {
  if ('middle' in shape) {
    const off = Math.hypot(point.x - shape.middle.x, point.y - shape.middle.y);
    // A capital yields to the feature or cable landing beside it.
    return off <= shape.radius + slack ? off + (kind === 'country' ? 6 : 0) : null;
  }
  if ('box' in shape) {
    const { x, y, width, height } = shape.box;
    const inside =
      point.x >= x - slack &&
      point.x <= x + width + slack &&
      point.y >= y - slack &&
      point.y <= y + height + slack;
    return inside ? 40 : null;
  }
  const off = distanceTo(shape.line, point);
  return off <= shape.width / 2 + slack ? 60 + off : null;
}
