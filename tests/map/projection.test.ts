// The projection and the camera: there and back again.
import { expect, test } from 'vitest';
import { type Screen, toPlane, toScreen, viewOf, zoomAt } from '../../src/map/geometry/camera';
import { nearestTurn, project, unproject } from '../../src/map/geometry/projection';

const screen: Screen = {
  width: 1366,
  height: 768,
  dpr: 2,
  free: { left: 330, top: 72, right: 1026, bottom: 768 },
};

test('degrees to the plane and back lose nothing', () => {
  for (let lon = 21; lon < 200; lon += 13.7) {
    for (let lat = -54; lat < 69; lat += 7.3) {
      const back = unproject(project({ lon, lat }));
      expect(back.lon).toBeCloseTo(lon, 9);
      expect(back.lat).toBeCloseTo(lat, 9);
    }
  }
});

test('north is up, east is right, and America lies to the east', () => {
  const manila = project({ lon: 120.98, lat: 14.6 });
  const tokyo = project({ lon: 139.75, lat: 35.68 });
  expect(tokyo.x).toBeGreaterThan(manila.x);
  expect(tokyo.y).toBeLessThan(manila.y);
  expect(nearestTurn({ lon: -77.04, lat: 38.9 }).lon).toBeCloseTo(282.96);
});

test('plane to screen and back lose nothing, and the shift is whole device pixels', () => {
  const view = viewOf({ x: 12_345.6, y: 9876.5, scale: 0.1234 }, screen);
  expect(Number.isInteger(view.shiftX)).toBe(true);
  expect(Number.isInteger(view.shiftY)).toBe(true);
  const back = toPlane(view, toScreen(view, { x: 11_000, y: 8000 }));
  expect(back.x).toBeCloseTo(11_000, 6);
  expect(back.y).toBeCloseTo(8000, 6);
});

test('zooming keeps what lies under the pointer', () => {
  const camera = { x: 12_000, y: 10_000, scale: 0.12 };
  const pointer = { x: 500, y: 300 };
  const before = toPlane(viewOf(camera, screen), pointer);
  const after = toPlane(viewOf(zoomAt(camera, screen, pointer, 1.7), screen), pointer);
  // Half a device pixel is lost to the whole shift.
  expect(Math.abs(after.x - before.x)).toBeLessThan(0.5 / 0.12);
  expect(Math.abs(after.y - before.y)).toBeLessThan(0.5 / 0.12);
});
