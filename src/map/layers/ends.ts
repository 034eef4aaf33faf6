// The two ends of a flow or bond: a country's capital, a market, or a signpost at the edge of the free area.

import { toScreen } from '../geometry/camera';
import { distance } from '../geometry/lines';
import { nearestTurn, type Point, project } from '../geometry/projection';
import { holds, lineEnds } from '../geometry/signposts';
import type { CapitalPicture } from '../picture';
import { capitalOf, type Scene } from './scene';

/** Markets that the picture need not place: South-East Asia at its hub, the others as directions. */
const markets: Readonly<Record<string, { readonly lon: number; readonly lat: number }>> = {
  asn: { lon: 103.85, lat: 1.29 },
  eur: { lon: 4.35, lat: 50.85 },
  row: { lon: -10, lat: -20 },
  usa: { lon: -77.04, lat: 38.9 },
};

function placeOf(scene: Scene, id: string): CapitalPicture | null {
  const known = capitalOf(scene, id);
  if (known !== null) return known;
  const market = markets[id];
  return market === undefined ? null : { id, label: '', ...market };
}

function note(scene: Scene, capital: CapitalPicture, point: Point, from: Point, alpha: number): void {
  const angle = Math.atan2(point.y - from.y, point.x - from.x);
  const known = scene.signposts.get(capital.id);
  if (known !== undefined && distance(known.point, point) > 30) {
    // One name for a place is enough; other lines to it end in an arrowhead.
    const key = `${capital.id} ${Math.round(point.x)} ${Math.round(point.y)}`;
    scene.signposts.set(key, { capital: { ...capital, label: '' }, point, angle, alpha });
    return;
  }
  scene.signposts.set(capital.id, { capital, point, angle, alpha: Math.max(alpha, known?.alpha ?? 0) });
}

/** Null if the picture does not say where one of them is. Signposts are noted in the scene. */
export function endsOf(scene: Scene, aId: string, bId: string, alpha: number): { a: Point; b: Point } | null {
  const first = placeOf(scene, aId);
  const second = placeOf(scene, bId);
  if (first === null || second === null) return null;
  const ends = lineEnds(
    scene.edge,
    toScreen(scene.view, project(nearestTurn(first))),
    toScreen(scene.view, project(nearestTurn(second))),
  );
  if (ends.a.isSignpost) note(scene, first, ends.a.point, ends.b.point, alpha);
  if (ends.b.isSignpost) note(scene, second, ends.b.point, ends.a.point, alpha);
  return { a: ends.a.point, b: ends.b.point };
}

/** True for what cannot be seen: both ends beyond the same side of the canvas. */
export function isOffScreen({ view }: Scene, a: Point, b: Point): boolean {
  const { width, height } = view.screen;
  const near = { left: -120, top: -120, right: width + 120, bottom: height + 120 };
  if (holds(near, a) || holds(near, b)) return false;
  return (
    (a.x < near.left && b.x < near.left) ||
    (a.x > near.right && b.x > near.right) ||
    (a.y < near.top && b.y < near.top) ||
    (a.y > near.bottom && b.y > near.bottom)
  );
}
