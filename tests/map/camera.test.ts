// The camera: points go to the screen and back, zooming keeps its point, and the opening view shows what it must.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  between,
  clampCamera,
  fitCamera,
  freeMiddle,
  keepFree,
  panBy,
  type Screen,
  toPlane,
  toScreen,
  viewOf,
  zoomAt,
} from '../../src/map/geometry/camera';
import { project } from '../../src/map/geometry/projection';

const screens: Readonly<Record<string, Screen>> = {
  laptop: { width: 1366, height: 768, dpr: 1, free: { left: 330, top: 72, right: 1026, bottom: 768 } },
  desktop: { width: 1920, height: 1080, dpr: 1, free: { left: 330, top: 72, right: 1580, bottom: 1080 } },
  phone: { width: 390, height: 844, dpr: 2, free: { left: 0, top: 72, right: 390, bottom: 780 } },
};
const laptop = screens.laptop!;
const camera = { ...project({ lon: 118, lat: 12 }), scale: 0.15 };

const core = [
  [120.98, 14.6],
  [115.87, 9.75],
  [117.75, 15.15],
  [109.6, 7.5],
  [112.6, 5.6],
].map(([lon = 0, lat = 0]) => project({ lon, lat }));
const wider = [
  [116.39, 39.92],
  [139.75, 35.68],
  [106.83, -6.18],
].map(([lon = 0, lat = 0]) => project({ lon, lat }));

test.each(Object.entries(screens))('%s: the opening view shows home and all flashpoints', (_, screen) => {
  const view = viewOf(fitCamera(core, wider, screen), screen);
  for (const point of core) {
    const { x, y } = toScreen(view, point);
    expect(x).toBeGreaterThan(screen.free.left);
    expect(x).toBeLessThan(screen.free.right);
    expect(y).toBeGreaterThan(screen.free.top);
    expect(y).toBeLessThan(screen.free.bottom);
  }
});

test('a map without a picture still has a view', () => {
  const { x, y, scale } = fitCamera([], [], laptop);
  expect([x, y, scale].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
});

test('the camera looks at the middle of the free area, to half a device pixel', () => {
  for (const screen of Object.values(screens)) {
    const { x, y } = toScreen(viewOf(camera, screen), camera);
    const middle = freeMiddle(screen);
    expect(Math.abs(x - middle.x)).toBeLessThanOrEqual(0.5 / screen.dpr + 1e-9);
    expect(Math.abs(y - middle.y)).toBeLessThanOrEqual(0.5 / screen.dpr + 1e-9);
  }
});

test('baked tiles lie on whole device pixels', () => {
  for (const screen of Object.values(screens)) {
    const { shiftX, shiftY } = viewOf({ ...camera, x: camera.x + 1 / 3 }, screen);
    expect([shiftX % 1, shiftY % 1].map(Math.abs)).toEqual([0, 0]);
  }
});

test('screen to plane undoes plane to screen', () => {
  const view = viewOf(camera, laptop);
  fc.assert(
    fc.property(fc.integer({ max: 20_000 }), fc.integer({ max: 20_000 }), (x, y) => {
      const back = toPlane(view, toScreen(view, { x, y }));
      expect(back.x).toBeCloseTo(x, 3);
      expect(back.y).toBeCloseTo(y, 3);
    }),
  );
});

test('what lies under the pointer stays there while zooming', () => {
  const at = { x: 500, y: 300 };
  for (const factor of [0.8, 1.1, 1.5]) {
    const before = toPlane(viewOf(camera, laptop), at);
    const after = toPlane(viewOf(zoomAt(camera, laptop, at, factor), laptop), at);
    expect(Math.abs(after.x - before.x) * camera.scale).toBeLessThan(2);
    expect(Math.abs(after.y - before.y) * camera.scale).toBeLessThan(2);
  }
});

test('zooming and panning end where the shapes end', () => {
  const far = panBy(camera, 1e9, -1e9);
  expect(far).toEqual(clampCamera(far));
  const close = zoomAt(camera, laptop, { x: 0, y: 0 }, 1e9);
  expect(zoomAt(close, laptop, { x: 0, y: 0 }, 2).scale).toBe(close.scale);
});

test('panning east shows what lies further east by as many pixels', () => {
  const point = project({ lon: 121, lat: 14.6 });
  const before = toScreen(viewOf(camera, laptop), point);
  const after = toScreen(viewOf(panBy(camera, 40, 0), laptop), point);
  expect(Math.abs(before.x - after.x - 40)).toBeLessThanOrEqual(1);
  expect(after.y).toBe(before.y);
});

test('a flight begins at one camera, ends at the other, and scales by equal factors', () => {
  const to = { x: 9, y: 8, scale: 0.6 };
  expect(between(camera, to, 0)).toEqual(camera);
  const end = between(camera, to, 1);
  expect(end.x).toBeCloseTo(9, 9);
  expect(end.scale).toBeCloseTo(0.6, 9);
  expect(between(camera, to, 0.5).scale).toBeCloseTo(Math.sqrt(0.15 * 0.6), 9);
});

test('a free area that the panels have eaten keeps some room inside the canvas', () => {
  const { left, top, right, bottom } = keepFree({ left: 380, top: -5, right: 20, bottom: 2000 }, 390, 844);
  expect(right - left).toBeGreaterThanOrEqual(40);
  expect(left).toBeGreaterThanOrEqual(0);
  expect([top, bottom]).toEqual([0, 844]);
});
