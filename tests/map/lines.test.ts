// What is done with lines: bending, cutting, dashing, beads.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beads,
  curve,
  cut,
  dash,
  dashedRing,
  distance,
  distanceTo,
  lengthOf,
  pointAt,
  shift,
  trim,
} from '../../src/map/geometry/lines';

const spot = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });
const straight = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 100, y: 0 },
];

test('a curve joins its ends and bows to the north whichever way it runs', () => {
  fc.assert(
    fc.property(spot, spot, (a, b) => {
      fc.pre(Math.abs(a.x - b.x) > 20);
      const line = curve(a, b, 0.1);
      expect(distance(line[0]!, a)).toBeLessThan(1e-9);
      expect(distance(line.at(-1)!, b)).toBeLessThan(1e-9);
      expect(pointAt(line, 0.5).y).toBeLessThan((a.y + b.y) / 2);
    }),
  );
});

test('the bow is as high as asked', () => {
  const line = curve({ x: 0, y: 0 }, { x: 200, y: 0 }, 0.1);
  expect(Math.min(...line.map(({ y }) => y))).toBeCloseTo(-20, 1);
});

test('a cut is as long as its share', () => {
  expect(lengthOf(cut(straight, 0.25, 0.75))).toBeCloseTo(50, 9);
  expect(cut(straight, 0.1, 0.6)).toEqual([
    { x: 10, y: 0 },
    { x: 40, y: 0 },
    { x: 60, y: 0 },
  ]);
});

test('trimming takes off what it says, and all of a line that is too short', () => {
  expect(lengthOf(trim(straight, 9, 11))).toBeCloseTo(80, 9);
  expect(trim(straight, 60, 40)).toEqual([]);
});

test('dashes begin and end with a piece and keep their proportion', () => {
  const pieces = dash(straight, 8, 4);
  expect(pieces[0]![0]).toEqual({ x: 0, y: 0 });
  expect(pieces.at(-1)!.at(-1)!.x).toBeCloseTo(100, 9);
  const drawn = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  expect(drawn / (100 - drawn)).toBeGreaterThan(1.9);
  expect(drawn / (100 - drawn)).toBeLessThan(2.5);
});

test('beads keep clear of the ends and of each other', () => {
  const found = beads(straight, 9).map(({ point }) => point.x);
  expect(found).toHaveLength(10);
  found.forEach((x, i) => {
    expect(x).toBeCloseTo(((i + 1) * 100) / 11, 9);
  });
});

test('a parallel runs to the right of the direction of travel', () => {
  expect(shift(straight, 3).map(({ y }) => y)).toEqual([3, 3, 3]);
});

test('a dashed ring lies on its circle and leaves its share open', () => {
  const pieces = dashedRing({ x: 5, y: 5 }, 10, 8, 0.5);
  expect(pieces).toHaveLength(8);
  for (const point of pieces.flat()) expect(distance(point, { x: 5, y: 5 })).toBeCloseTo(10, 9);
  const drawn = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  expect(drawn / (Math.PI * 20)).toBeCloseTo(0.5, 1);
});

test('the distance to a line is to its nearest point, not to its course beyond the ends', () => {
  expect(distanceTo(straight, { x: 50, y: 7 })).toBeCloseTo(7, 9);
  expect(distanceTo(straight, { x: 103, y: 4 })).toBeCloseTo(5, 9);
});
