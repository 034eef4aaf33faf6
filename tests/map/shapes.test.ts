// The shapes as they are shipped: small enough, whole, and each capital in its own country.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { project, worldHeight, worldWidth } from '../../src/map/geometry/projection';
import { countryAt, MapUnavailable, parseShapes } from '../../src/map/shapes';

const text = readFileSync('assets/map/asia.json', 'utf8');
const shapes = parseShapes(text);
const at = (lon: number, lat: number) => countryAt(shapes, project({ lon, lat }));

test('less than 120 kB on the wire, and the source is named', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(120_000);
  expect(JSON.parse(text).source).toContain('Natural Earth');
});

test.each([
  ['phl', 121.05, 14.65],
  ['phl', 125.5, 7.2],
  ['chn', 116.4, 39.9],
  ['chn', 109.8, 19.2],
  ['jpn', 139.2, 35.9],
  ['kor', 127.2, 37.4],
  ['vnm', 105.7, 21],
  ['twn', 121.2, 24],
  ['idn', 107, -6.6],
  ['mys', 102, 3.4],
  ['aus', 149, -35.2],
] as const)('%s lies at %d, %d', (id, lon, lat) => {
  expect(at(lon, lat)).toBe(id);
});

test.each([
  ['the South China Sea', 113.9, 13],
  ['the Philippine Sea', 131, 17.5],
  ['the Indian Ocean', 88, -11],
  ['the Pacific', 156, 26],
  ['the Celebes Sea', 122.4, 3.3],
] as const)('%s is nobody’s land', (_, lon, lat) => {
  expect(at(lon, lat)).toBeNull();
});

test('most of the plane is sea: no ring has been turned inside out', () => {
  let land = 0;
  let all = 0;
  const rings = [...shapes.countries.values()].flat();
  for (let lon = 95; lon <= 150; lon += 2.5) {
    for (let lat = -10; lat <= 40; lat += 2.5) {
      const { x, y } = project({ lon, lat });
      const covering = rings.filter(({ box: [w, n, e, s], points }) => {
        if (x < w || x > e || y < n || y > s) return false;
        let inside = false;
        points.forEach((point, i) => {
          const last = points.at(i - 1)!;
          if (point.y > y === last.y > y) return;
          if (x < point.x + ((y - point.y) / (last.y - point.y)) * (last.x - point.x)) inside = !inside;
        });
        return inside;
      });
      all += 1;
      if (covering.length % 2 === 1) land += 1;
    }
  }
  expect(land / all).toBeGreaterThan(0.25);
  expect(land / all).toBeLessThan(0.6);
});

test('rings are closed shapes of whole numbers on the plane', () => {
  for (const ring of [...shapes.countries.values()].flat()) {
    expect(ring.points.length).toBeGreaterThanOrEqual(3);
    for (const { x, y } of ring.points) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 0 && x <= worldWidth && y >= 0 && y <= worldHeight + 1).toBe(true);
    }
  }
});

test('islands that several claim belong to nobody', () => {
  const spratlys = project({ lon: 111, lat: 12.2 });
  const islands = (shapes.countries.get('x-disputed') ?? []).filter(
    ({ box: [west, north, , south] }) => west > spratlys.x && north > spratlys.y && south < worldHeight / 1.5,
  );
  expect(islands.length).toBeGreaterThan(0);
  for (const { box, points } of islands) {
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(countryAt(shapes, { x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2 })).toBeNull();
  }
});

test('boundaries in dispute are marked, and not all are', () => {
  const disputed = shapes.borders.filter((border) => border.disputed);
  expect(disputed.length).toBeGreaterThan(0);
  expect(disputed.length).toBeLessThan(shapes.borders.length / 2);
});

test.each([
  ['empty', ''],
  ['cut off', text.slice(0, 5000)],
  ['of another projection', text.replace('"unitsPerDegree":128', '"unitsPerDegree":64')],
])('a file that is %s gives MapUnavailable', (_, damaged) => {
  expect(() => parseShapes(damaged)).toThrow(MapUnavailable);
  expect(() => parseShapes(damaged)).toThrow(/no-shapes/);
});
