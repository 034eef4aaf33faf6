// What the pointer is on: marks, names and lines of the last frame, or else the country.
import { toPlane } from '../geometry/camera';
import type { Point } from '../geometry/projection';
import { pick } from '../layers/pick';
import type { Scene, Target } from '../layers/scene';
import { countryAt, type MapShapes } from '../shapes';

export function findTarget(shapes: MapShapes, scene: Scene | null, at: Point, slack: number): Target | null {
  if (scene === null) return null;
  const found = pick(scene.targets, at, slack);
  if (found !== null) return found;
  const country = countryAt(shapes, toPlane(scene.view, at));
  const capital = scene.after.capitals.find(({ id }) => id === country);
  if (capital === undefined) return null;
  return { id: capital.id, kind: 'country', text: capital.label, shape: { middle: at, radius: 0 } };
}
