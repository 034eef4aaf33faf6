// Cable landings and ministries: quiet ones as small signs, attacked ones ringed; an unknown origin is a dashed ring
// with a question mark, a named one a closed ring with a pointer towards where it came from.
import { arc, dashedRing, distance, ring } from '../geometry/lines';
import type { Point } from '../geometry/projection';
import { spread } from '../geometry/spread';
import { palette } from '../palette';
import type { CyberPicture } from '../picture';
import { type Change, changesOf, current, presence } from './change';
import { addMark, addStroke } from './drawing';
import { at, capitalOf, type Scene } from './scene';

export function drawCyber(scene: Scene): void {
  if (!scene.on.has('cyber')) return;
  const found = changesOf(scene.before.cyber, scene.after.cyber, scene.progress).flatMap((change) => {
    const target = current(change);
    if (target === null || (target.state === 'quiet' && scene.detail === 0)) return [];
    return [{ change, target, truth: at(scene, target) }];
  });
  // Capitals stay where they are; what lies on one moves aside.
  const fixed = scene.after.capitals.map((capital) => ({ ...at(scene, capital), radius: 7, weight: 1000 }));
  const moving = found.map(({ target, truth }) => ({
    ...truth,
    radius: target.state === 'quiet' ? 6 : 13,
    weight: 1,
  }));
  const places = spread([...fixed, ...moving], 12, 34).slice(fixed.length);
  found.forEach(({ change, target, truth }, i) => {
    const place = places[i] ?? truth;
    const alpha = presence(change);
    if (distance(truth, place) > 5) {
      addStroke(scene.drawing, 'leaders', [[truth, place]], {
        width: 1,
        colour: palette.cyber,
        alpha: alpha * 0.45,
      });
    }
    drawTarget(scene, change, target, place, alpha);
    const radius = target.state === 'quiet' ? 8 : 14;
    scene.targets.push({
      id: target.id,
      kind: 'cyber',
      text: target.label,
      shape: { middle: place, radius },
    });
    scene.obstacles.push({
      owner: '',
      x: place.x - radius,
      y: place.y - radius,
      width: radius * 2,
      height: radius * 2,
    });
  });
}

function drawTarget(
  scene: Scene,
  change: Change<CyberPicture>,
  target: CyberPicture,
  place: Point,
  alpha: number,
): void {
  const { drawing } = scene;
  const colour = palette.cyber;
  if (scene.strong.has(target.id))
    addStroke(drawing, 'cyber', [ring(place, 17)], { width: 1.6, colour: palette.ink });
  if (target.state === 'quiet') {
    addMark(drawing, 'cyber', { sprite: target.kind, ...place, alpha: alpha * 0.75 });
    return;
  }
  // What has just begun grows out of the middle.
  const size = change.from?.state === target.state ? 1 : 0.4 + 0.6 * change.t;
  addMark(drawing, 'cyber', {
    sprite: 'glow',
    ...place,
    tint: colour,
    alpha: alpha * 0.34,
    scale: 0.8 * size,
  });
  addMark(drawing, 'cyber', { sprite: `${target.kind}-hit`, ...place, alpha });
  const inner = 9.5 * size;
  const outer = 14 * size;
  if (target.origin === null) {
    addStroke(drawing, 'cyber', dashedRing(place, inner, 9, 0.55), { width: 1.7, colour, alpha });
    if (target.state === 'disruption') {
      addStroke(drawing, 'cyber', dashedRing(place, outer, 13, 0.5), {
        width: 1.4,
        colour,
        alpha: alpha * 0.8,
      });
    }
    addMark(drawing, 'cyber', { sprite: 'unknown', x: place.x + 11, y: place.y - 11, alpha });
    return;
  }
  addStroke(drawing, 'cyber', [ring(place, inner)], { width: 1.9, colour, alpha });
  if (target.state !== 'intrusion') {
    addStroke(drawing, 'cyber', [ring(place, outer)], { width: 1.3, colour, alpha: alpha * 0.75 });
  }
  drawPointer(scene, target.origin, place, outer, alpha);
}

/** A bright arc and an arrowhead on the side from which it came. */
function drawPointer(scene: Scene, origin: string, place: Point, radius: number, alpha: number): void {
  const capital = capitalOf(scene, origin);
  if (capital === null) return;
  const from = at(scene, capital);
  const angle = Math.atan2(from.y - place.y, from.x - place.x);
  const turn = angle / (Math.PI * 2) + 0.25;
  addStroke(scene.drawing, 'cyber', [arc(place, radius, turn - 0.1, turn + 0.1)], {
    width: 2.6,
    colour: palette.rival,
    alpha,
  });
  addMark(scene.drawing, 'cyber', {
    sprite: 'chevron',
    x: place.x + Math.cos(angle) * (radius + 7),
    y: place.y + Math.sin(angle) * (radius + 7),
    angle: angle + Math.PI,
    tint: palette.rival,
    scale: 0.8,
    alpha,
  });
}
