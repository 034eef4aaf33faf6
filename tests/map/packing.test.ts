// Packed shapes come back as they were, and damaged ones are noticed; the shapes of the map are sound.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/map/geometry/packing';
import { project, worldHeight, worldWidth } from '../../src/map/geometry/projection';
import { countryAt, MapUnavailable, parseShapes } from '../../src/map/shapes';

const text = readFileSync('assets/map/asia.json', 'utf8');

test('points come back with their levels', () => {
  const points = [
    { x: 0, y: 0, level: 0 },
    { x: 23_040, y: 21_418, level: 2 },
    { x: 1, y: 3, level: 1 },
    { x: -77, y: 15, level: 2 },
  ];
  expect(unpack(pack(points))).toEqual(points);
});

test('a foreign character and a cut line are refused', () => {
  const packed = pack([{ x: 70_000, y: 5, level: 1 }]);
  expect(() => unpack(`${packed.slice(0, -1)}~`)).toThrow('unknown character');
  expect(() => unpack(packed.slice(0, 2))).toThrow('cut off');
});

test('the shapes are small enough, and damaged ones are a map that is not available', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(120_000);
  expect(() => parseShapes(text.slice(0, 5000))).toThrow(MapUnavailable);
  expect(() => parseShapes(text.replace('"west":20', '"west":21'))).toThrow('another projection');
});

test('land lies where it should, and no ring goes round the whole plane', () => {
  const shapes = parseShapes(text);
  const at = (lon: number, lat: number) => countryAt(shapes, project({ lon, lat }));
  expect(at(121, 15.5)).toBe('phl');
  expect(at(112, 30)).toBe('chn');
  expect(at(138.5, 36)).toBe('jpn');
  expect(at(121, 23.8)).toBe('twn');
  expect(at(105.6, 21)).toBe('vnm');
  expect(at(115, 12)).toBe(null);
  expect(at(155, 15)).toBe(null);
  const areas = [...shapes.countries.values()].flat().map(({ area }) => area);
  expect(Math.max(...areas)).toBeLessThan(worldWidth * worldHeight * 0.5);
});
