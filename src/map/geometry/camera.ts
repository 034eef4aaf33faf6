// What part of the plane is seen, and where: the point in the middle of the free area, and the scale.
import type { Edges } from '../picture';
import { type Point, projection, worldHeight, worldWidth } from './projection';

export interface Camera {
  /** Plane point shown in the middle of the free area. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels a unit. */
  readonly scale: number;
}

/** The canvas: size in CSS pixels, device pixels a CSS pixel, and the area that no panel covers. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  readonly free: Edges;
}

/** A camera on a screen. The shift is whole device pixels, so that what is drawn pixel by pixel stays sharp. */
export interface View {
  readonly scale: number;
  readonly dpr: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly screen: Screen;
}

const perDegree = projection.unitsPerDegree;
const nearest = 120 / perDegree;
const farthest = 4 / perDegree;

export function clampScale(scale: number): number {
  return Math.min(nearest, Math.max(farthest, scale));
}

/** Keeps the camera's point on the part of the plane that has shapes. */
export function clampCamera({ x, y, scale }: Camera): Camera {
  return {
    x: Math.min(worldWidth * 0.86, Math.max(worldWidth * 0.18, x)),
    y: Math.min(worldHeight * 0.86, Math.max(worldHeight * 0.14, y)),
    scale: clampScale(scale),
  };
}

/** The free edges, kept inside the canvas and never thinner than a few pixels. */
export function keepFree(free: Edges, width: number, height: number): Edges {
  const left = Math.min(Math.max(0, free.left), Math.max(0, width - 40));
  const top = Math.min(Math.max(0, free.top), Math.max(0, height - 40));
  return {
    left,
    top,
    right: Math.max(left + 40, Math.min(width, free.right)),
    bottom: Math.max(top + 40, Math.min(height, free.bottom)),
  };
}

export function freeMiddle({ free }: Screen): Point {
  return { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
}

export function viewOf(camera: Camera, screen: Screen): View {
  const middle = freeMiddle(screen);
  return {
    scale: camera.scale,
    dpr: screen.dpr,
    shiftX: Math.round((middle.x - camera.x * camera.scale) * screen.dpr),
    shiftY: Math.round((middle.y - camera.y * camera.scale) * screen.dpr),
    screen,
  };
}

/** Plane to CSS pixels of the canvas. */
export function toScreen(view: View, { x, y }: Point): Point {
  return { x: x * view.scale + view.shiftX / view.dpr, y: y * view.scale + view.shiftY / view.dpr };
}

export function toPlane(view: View, { x, y }: Point): Point {
  return { x: (x - view.shiftX / view.dpr) / view.scale, y: (y - view.shiftY / view.dpr) / view.scale };
}

/** Changes the scale so that what lies under a screen point stays there. */
export function zoomAt(camera: Camera, screen: Screen, at: Point, factor: number): Camera {
  const scale = clampScale(camera.scale * factor);
  const middle = freeMiddle(screen);
  const dx = at.x - middle.x;
  const dy = at.y - middle.y;
  return clampCamera({
    x: camera.x + dx / camera.scale - dx / scale,
    y: camera.y + dy / camera.scale - dy / scale,
    scale,
  });
}

export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return clampCamera({ ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale });
}

interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}

function fitBox(box: Box, { free }: Screen, margin: number): Camera {
  const width = Math.max(60, free.right - free.left - margin * 2);
  const height = Math.max(60, free.bottom - free.top - margin * 2);
  const least = 4 * perDegree;
  return {
    x: (box.west + box.east) / 2,
    y: (box.north + box.south) / 2,
    scale: Math.min(
      width / Math.max(least, box.east - box.west),
      height / Math.max(least, box.south - box.north),
    ),
  };
}

/** Degrees of longitude must be at least this many pixels wide for flashpoints to be told apart. */
const legible = 15.5 / perDegree;
const close = 26 / perDegree;

/**
 * The opening view: `core` (home and its flashpoints) always, `wider` (partners' capitals) as far as the free area
 * is large enough to keep the core legible.
 */
export function fitCamera(core: readonly Point[], wider: readonly Point[], screen: Screen): Camera {
  if (core.length === 0) return { x: 97 * perDegree, y: worldHeight * 0.5, scale: clampScale(legible) };
  const inner = fitBox(boxOf(core), screen, 56);
  const outer = fitBox(boxOf([...core, ...wider]), screen, 44);
  if (outer.scale >= legible) return clampCamera({ ...outer, scale: Math.min(outer.scale, close) });
  const scale = Math.min(inner.scale, legible);
  const share = Math.max(0, Math.min(1, outer.scale / scale)) ** 2;
  return clampCamera({
    x: inner.x + (outer.x - inner.x) * share * 0.5,
    y: inner.y + (outer.y - inner.y) * share * 0.5,
    scale,
  });
}

/** Between two cameras, `t` from 0 to 1; the scale changes by equal factors. */
export function between(a: Camera, b: Camera, t: number): Camera {
  return {
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
    scale: a.scale * (b.scale / a.scale) ** t,
  };
}

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}
