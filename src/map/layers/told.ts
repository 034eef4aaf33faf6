// Moments as they are told: rings, flashes, and lights that run along a line.
import { angleAt, cut, dashedRing, type Line, pointAt, ring } from '../geometry/lines';
import type { LonLat, Point } from '../geometry/projection';
import { palette } from '../palette';
import type { MapMoment, MomentTone } from '../picture';
import { addMark, addStroke } from './drawing';
import { at, capitalOf, type Scene } from './scene';

const tones: Readonly<Record<MomentTone, number>> = {
  bad: palette.danger,
  good: palette.grown,
  plain: palette.ink,
};

/** How long each kind takes at normal speed. */
export const momentMs: Readonly<Record<MapMoment['kind'], number>> = {
  ships: 1300,
  clash: 1200,
  trade: 1300,
  bond: 1200,
  cyber: 1300,
  pulse: 1000,
};

/** Where a moment happens, in degrees; null if the picture does not know the country. */
export function placeOf(scene: Pick<Scene, 'before' | 'after'>, moment: MapMoment): LonLat | null {
  return 'country' in moment.at ? capitalOf(scene, moment.at.country) : moment.at;
}

/** `t` runs from 0 to 1 over the moment. */
export function drawTold(scene: Scene, moment: MapMoment, t: number): void {
  const colour = tones[moment.tone];
  const shape = scene.targets.find(({ id }) => id === moment.id)?.shape;
  if (shape !== undefined && 'line' in shape && (moment.kind === 'trade' || moment.kind === 'bond')) {
    drawRunner(scene, shape.line, shape.width - 6, colour, t);
    return;
  }
  const place = placeOf(scene, moment);
  const middle =
    shape !== undefined && 'middle' in shape ? shape.middle : place === null ? null : at(scene, place);
  if (middle === null) return;
  if (moment.kind === 'clash') drawClash(scene, middle, colour, t);
  else if (moment.kind === 'cyber') drawSignal(scene, middle, t);
  else drawPulse(scene, middle, colour, t, moment.kind === 'ships' ? 44 : 36);
}

function rings(t: number, count: number): { size: number; alpha: number }[] {
  const found: { size: number; alpha: number }[] = [];
  for (let i = 0; i < count; i += 1) {
    const own = t * (1 + (count - 1) * 0.25) - i * 0.25;
    if (own > 0 && own < 1) found.push({ size: 1 - (1 - own) ** 2.4, alpha: (1 - own) ** 1.3 });
  }
  return found;
}

function drawPulse({ drawing }: Scene, middle: Point, colour: number, t: number, reach: number): void {
  addMark(drawing, 'told', {
    sprite: 'glow',
    ...middle,
    tint: colour,
    alpha: Math.sin(Math.PI * t) * 0.5,
    scale: 1.3,
  });
  for (const { size, alpha } of rings(t, 3)) {
    addStroke(drawing, 'told', [ring(middle, 8 + size * reach)], { width: 2.2, colour, alpha });
  }
}

function drawSignal({ drawing }: Scene, middle: Point, t: number): void {
  const colour = palette.cyber;
  addMark(drawing, 'told', {
    sprite: 'glow',
    ...middle,
    tint: colour,
    alpha: Math.sin(Math.PI * t) * 0.55,
    scale: 1.2,
  });
  for (const { size, alpha } of rings(t, 4)) {
    const radius = 8 + size * 40;
    addStroke(drawing, 'told', dashedRing(middle, radius, 12, 0.5), { width: 2, colour, alpha });
  }
}

function drawClash({ drawing }: Scene, middle: Point, colour: number, t: number): void {
  const flash = t < 0.18 ? t / 0.18 : Math.max(0, 1 - (t - 0.18) / 0.5);
  addMark(drawing, 'told', {
    sprite: 'glow',
    ...middle,
    tint: palette.warmInk,
    alpha: flash * 0.85,
    scale: 0.7 + t * 0.9,
  });
  const out = 1 - (1 - t) ** 3;
  const rays: Line[] = [];
  for (let i = 0; i < 10; i += 1) {
    const angle = (i / 10) * Math.PI * 2 + 0.2;
    const inner = 11 + out * (i % 2 === 0 ? 25 : 17);
    const outer = inner + 9 * (1 - out) + 1;
    rays.push([
      { x: middle.x + Math.cos(angle) * inner, y: middle.y + Math.sin(angle) * inner },
      { x: middle.x + Math.cos(angle) * outer, y: middle.y + Math.sin(angle) * outer },
    ]);
  }
  addStroke(drawing, 'told', rays, { width: 2.4, colour, alpha: 1 - t });
  for (const { size, alpha } of rings(t, 2)) {
    addStroke(drawing, 'told', [ring(middle, 8 + size * 46)], { width: 2.6, colour, alpha });
  }
}

function drawRunner({ drawing }: Scene, line: Line, width: number, colour: number, t: number): void {
  const head = Math.min(1, t * 1.25);
  const tail = Math.max(0, head - 0.3);
  const fade = t > 0.8 ? (1 - t) / 0.2 : 1;
  if (head > tail)
    addStroke(drawing, 'told', [cut(line, tail, head)], { width: width + 2, colour, alpha: 0.5 * fade });
  const spot = pointAt(line, head);
  addMark(drawing, 'told', { sprite: 'glow', ...spot, tint: colour, alpha: 0.9 * fade, scale: 0.75 });
  addMark(drawing, 'told', { sprite: 'dot', ...spot, alpha: fade, angle: angleAt(line, head) });
}
