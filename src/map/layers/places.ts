// Capitals, signposts to places beyond the edge, and the names of seas.

import { toScreen } from '../geometry/camera';
import { seaNamedFrom } from '../geometry/detail';
import { project } from '../geometry/projection';
import { holds } from '../geometry/signposts';
import { palette } from '../palette';
import type { CapitalPicture } from '../picture';
import { addMark } from './drawing';
import { at, type Scene, textKey } from './scene';

/** Call it last of the layers: it draws the signposts that they noted. */
export function drawPlaces(scene: Scene): void {
  const used = new Set([
    ...scene.after.flows.flatMap(({ from, to }) => [from, to]),
    ...scene.after.bonds.flatMap(({ a, b }) => [a, b]),
  ]);
  for (const capital of scene.after.capitals) {
    if (scene.signposts.has(capital.id) || isMarketElsewhere(capital)) continue;
    drawCapital(scene, capital, used.has(capital.id));
  }
  for (const { capital, point, angle, alpha } of scene.signposts.values()) {
    addMark(scene.drawing, 'places', {
      sprite: 'chevron',
      ...point,
      angle,
      tint: palette.inkQuiet,
      alpha: alpha * 0.9,
    });
    scene.obstacles.push({ owner: capital.id, x: point.x - 6, y: point.y - 6, width: 12, height: 12 });
    if (capital.label === '') continue;
    const sprite = textKey('signpost', capital.label);
    const kind =
      capital.id.length === 3 ? ({ id: capital.id, kind: 'country', text: capital.label } as const) : null;
    scene.wishes.push({
      id: capital.id,
      priority: 15,
      anchor: point,
      gap: 10,
      ...scene.measure(sprite),
      manner: 'around',
      sprite,
      alpha,
      band: 'names',
      rung: null,
      target: kind,
    });
  }
  drawSeas(scene);
}

/** Off the plane altogether: a direction, never a dot. */
function isMarketElsewhere({ lon, lat }: CapitalPicture): boolean {
  return lon < 45 || lon > 185 || lat < -50 || lat > 62;
}

function drawCapital(scene: Scene, capital: CapitalPicture, used: boolean): void {
  const point = at(scene, capital);
  const { width, height } = scene.view.screen;
  if (!holds({ left: -20, top: -20, right: width + 20, bottom: height + 20 }, point)) return;
  const isHome = capital.id === scene.after.home;
  const isRival = capital.id === scene.after.rival;
  if (!isHome && !isRival && !used && scene.detail === 0) return;
  const strong = scene.strong.has(capital.id);
  addMark(scene.drawing, 'places', { sprite: 'glow', ...point, alpha: strong ? 0.6 : 0, scale: 0.8 });
  addMark(scene.drawing, 'places', { sprite: isHome ? 'capital-home' : 'capital', ...point });
  const text = capital.label;
  scene.targets.push({ id: capital.id, kind: 'country', text, shape: { middle: point, radius: 11 } });
  scene.obstacles.push({ owner: capital.id, x: point.x - 6, y: point.y - 6, width: 12, height: 12 });
  const sprite = textKey(isHome ? 'home' : 'capital', text);
  scene.wishes.push({
    id: capital.id,
    priority: isHome ? 5 : isRival ? 24 : used ? 30 : 50,
    anchor: point,
    gap: isHome ? 11 : 8,
    ...scene.measure(sprite),
    manner: 'around',
    sprite,
    alpha: 1,
    band: 'names',
    rung: null,
    target: { id: capital.id, kind: 'country', text },
  });
}

function drawSeas(scene: Scene): void {
  const { left, top, right, bottom } = scene.view.screen.free;
  for (const sea of scene.after.seas) {
    if (sea.size < seaNamedFrom[scene.detail]) continue;
    const anchor = toScreen(scene.view, project(sea));
    if (!holds({ left: left - 90, top: top - 40, right: right + 90, bottom: bottom + 40 }, anchor)) continue;
    const sprite = textKey(`sea-${sea.size}`, sea.label);
    scene.wishes.push({
      id: sea.id,
      priority: 90 - sea.size,
      anchor,
      gap: 0,
      ...scene.measure(sprite),
      manner: 'over',
      sprite,
      alpha: 1,
      band: 'seas',
      rung: null,
      target: null,
    });
  }
}
