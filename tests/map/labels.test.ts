// Names never overlap each other or another's mark, and stay inside the free area, whatever is asked for.
import { expect, test } from 'vitest';
import { grain } from '../../src/map/geometry/fray';
import { type LabelWish, overlaps, placeLabels } from '../../src/map/geometry/labels';

const free = { left: 330, top: 72, right: 1026, bottom: 768 };

function crowd(seed: string, count: number): LabelWish[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `label ${i}`,
    priority: Math.floor(grain(seed, i) * 9),
    anchor: { x: 300 + grain(seed, i + 500) * 760, y: 40 + grain(seed, i + 1000) * 760 },
    gap: 6 + grain(seed, i + 1500) * 20,
    width: 30 + grain(seed, i + 2000) * 130,
    height: 14 + grain(seed, i + 2500) * 14,
    manner: i % 7 === 0 ? ('over' as const) : ('around' as const),
  }));
}

test.each(['a', 'b', 'c', 'd', 'e', 'f'])(
  'no two of a crowd overlap, and none leaves the free area (%s)',
  (seed) => {
    const wishes = crowd(seed, 60);
    const marks = wishes.map(({ id, anchor }) => ({
      owner: id,
      x: anchor.x - 5,
      y: anchor.y - 5,
      width: 10,
      height: 10,
    }));
    const boxes = placeLabels(wishes, { free, marks, lines: [], isLand: () => false }).map(
      ({ id, dx, dy }) => {
        const wish = wishes.find((one) => one.id === id)!;
        return { id, x: wish.anchor.x + dx, y: wish.anchor.y + dy, width: wish.width, height: wish.height };
      },
    );
    expect(boxes.length).toBeGreaterThan(15);
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(free.left);
      expect(box.y).toBeGreaterThanOrEqual(free.top);
      expect(box.x + box.width).toBeLessThanOrEqual(free.right);
      expect(box.y + box.height).toBeLessThanOrEqual(free.bottom);
      expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(marks.filter((mark) => mark.owner !== box.id && overlaps(box, mark))).toEqual([]);
    }
  },
);

test('of two names for one spot the weightier one gets the better place', () => {
  const at = { anchor: { x: 600, y: 400 }, gap: 8, width: 80, height: 15, manner: 'around' as const };
  const placed = placeLabels(
    [
      { id: 'small', priority: 30, ...at },
      { id: 'great', priority: 5, ...at },
    ],
    { free, marks: [], lines: [], isLand: () => false },
  );
  expect(placed[0]).toEqual({ id: 'great', dx: 8, dy: -7.5 });
  expect(placed.find(({ id }) => id === 'small')?.dx).not.toBe(8);
});

test('a name that would stand nearer to another of its kin is left out', () => {
  const size = { priority: 1, gap: 8, width: 80, height: 15, manner: 'around' as const };
  const wall = { owner: 'wall', x: 330, y: 72, width: 272, height: 696 };
  const place = (kin: string) =>
    placeLabels(
      [
        { id: 'a', ...size, kin: 'feature', anchor: { x: 600, y: 400 }, corners: [{ x: 30, y: -7.5 }] },
        { id: 'b', ...size, kin, anchor: { x: 700, y: 400 } },
      ],
      { free, marks: [wall], lines: [], isLand: () => false },
    ).map(({ id }) => id);
  expect(place('capital')).toEqual(['a', 'b']);
  expect(place('feature')).toEqual(['b']);
});

test('a name keeps off a line if another side is free', () => {
  const wish = {
    id: 'a',
    priority: 1,
    anchor: { x: 600, y: 400 },
    gap: 8,
    width: 80,
    height: 15,
    manner: 'around' as const,
  };
  const lines = Array.from({ length: 12 }, (_, i) => ({ x: 606 + i * 8, y: 400 }));
  const [placed] = placeLabels([wish], { free, marks: [], lines, isLand: () => false });
  expect(placed?.dx).toBe(-88);
});

test('the name of a sea moves off land, and stays where it belongs if there is none', () => {
  const sea = {
    id: 'sea',
    priority: 1,
    anchor: { x: 600, y: 400 },
    gap: 0,
    width: 100,
    height: 16,
    manner: 'over' as const,
  };
  const place = (isLand: (point: { x: number }) => boolean) =>
    placeLabels([sea], { free, marks: [], lines: [], isLand })[0];
  expect(place(() => false)).toEqual({ id: 'sea', dx: -50, dy: -8 });
  expect(place(({ x }) => x > 630)?.dx).toBeLessThanOrEqual(-65);
  expect(place(() => true)).toBeUndefined();
});
