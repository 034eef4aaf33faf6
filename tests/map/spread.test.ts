// Marks that lie too near each other part, but stay near the truth; lines to places outside end at the edge.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../src/map/geometry/lines';
import { holds, inset, lineEnds } from '../../src/map/geometry/signposts';
import { spread } from '../../src/map/geometry/spread';

const item = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  radius: fc.integer({ min: 5, max: 25 }),
  weight: fc.integer({ min: 1, max: 9 }),
});

test('nothing strays further than allowed', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      spread(items, 30, 46).forEach((place, i) => {
        expect(distance(place, items[i]!)).toBeLessThanOrEqual(46 + 1e-9);
      });
    }),
  );
});

test('what stands far enough apart does not move', () => {
  const items = [
    { x: 0, y: 0, radius: 10, weight: 1 },
    { x: 100, y: 0, radius: 10, weight: 1 },
  ];
  expect(spread(items, 30, 46)).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]);
});

test('two on one spot part to the gap, the heavier one less', () => {
  const [light, heavy] = spread(
    [
      { x: 50, y: 50, radius: 10, weight: 1 },
      { x: 50, y: 50, radius: 10, weight: 4 },
    ],
    36,
    46,
  );
  expect(distance(light!, heavy!)).toBeGreaterThan(34);
  expect(distance(light!, { x: 50, y: 50 })).toBeGreaterThan(distance(heavy!, { x: 50, y: 50 }) * 2);
});

const edges = { left: 100, top: 50, right: 500, bottom: 400 };
const within = fc.record({ x: fc.integer({ min: 100, max: 500 }), y: fc.integer({ min: 50, max: 400 }) });
const anywhere = fc.record({
  x: fc.integer({ min: -2000, max: 3000 }),
  y: fc.integer({ min: -2000, max: 3000 }),
});

test('a line to a place outside ends at the edge, on the way there', () => {
  fc.assert(
    fc.property(within, anywhere, (from, to) => {
      const { a, b } = lineEnds(edges, from, to);
      expect(a).toEqual({ point: from, isSignpost: false });
      expect(b.isSignpost).toBe(!holds(edges, to));
      expect(holds(inset(edges, -1e-6), b.point)).toBe(true);
      const around = distance(from, b.point) + distance(b.point, to);
      expect(Math.abs(around - distance(from, to))).toBeLessThan(0.01);
    }),
  );
});

test('a line that is wholly outside is left alone', () => {
  const a = { x: 0, y: 0 };
  const b = { x: 0, y: 900 };
  expect(lineEnds(edges, a, b)).toEqual({
    a: { point: a, isSignpost: false },
    b: { point: b, isSignpost: false },
  });
});

test('an inset never turns a small area inside out', () => {
  const { left, right, top, bottom } = inset({ left: 0, top: 0, right: 12, bottom: 9 }, 20);
  expect(right).toBeGreaterThan(left);
  expect(bottom).toBeGreaterThan(top);
});
