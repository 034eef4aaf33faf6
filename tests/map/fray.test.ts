// A torn flow: strands part at a gap that grows with the damage, the same way each time.
import { expect, test } from 'vitest';
import { fray } from '../../src/map/geometry/fray';
import { curve, lengthOf } from '../../src/map/geometry/lines';

const line = curve({ x: 100, y: 500 }, { x: 400, y: 120 }, 0.11);
const rope = (damage: number) => fray('phl-chn', line, 8, damage);
const drawn = (damage: number) =>
  rope(damage).reduce((sum, strand) => sum + lengthOf(strand.line) * strand.width, 0);

test('the same flow always tears in the same way, another one in another', () => {
  expect(rope(1)).toEqual(rope(1));
  expect(fray('phl-jpn', line, 8, 1)).not.toEqual(rope(1));
});

test('the more damage, the less rope is left', () => {
  expect(drawn(0.25)).toBeLessThan(drawn(0.05));
  const strands = (damage: number) => rope(damage).slice(0, 8);
  const length = (damage: number) => strands(damage).reduce((sum, strand) => sum + lengthOf(strand.line), 0);
  expect(length(1)).toBeLessThan(length(0.3));
});

test('every strand is a line, starts or ends where the flow does, and is thinner than the flow', () => {
  const first = line[0]!;
  const last = line.at(-1)!;
  for (const strand of rope(1).slice(0, 8)) {
    expect(strand.line.length).toBeGreaterThan(1);
    expect(strand.width).toBeLessThan(8);
    const near = [strand.line[0]!, strand.line.at(-1)!].some((point) =>
      [first, last].some((end) => Math.hypot(point.x - end.x, point.y - end.y) < 8),
    );
    expect(near).toBe(true);
  }
});

test('threads lie in the gap only once the damage is great', () => {
  expect(rope(1).length - rope(0.2).length).toBe(3);
});
