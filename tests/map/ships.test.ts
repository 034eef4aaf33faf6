// Ships around a feature: all of them stand or are counted, apart from each other, each side on its own side.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/map/geometry/labels';
import { distance } from '../../src/map/geometry/lines';
import { countCorners, fleetBoxes, layFleet, reachOf, type ShipNumbers } from '../../src/map/geometry/ships';

const count = fc.integer({ min: 0, max: 14 });
const numbers = fc.record<ShipNumbers>({ own: count, rival: count, other: count });
const none: ShipNumbers = { own: 0, rival: 0, other: 0 };

test('every ship is drawn, or its side carries a number', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(3, 5, 9), (fleet, most) => {
      const { ships, counts } = layFleet(fleet, fleet, 1, most);
      for (const side of ['own', 'rival', 'other'] as const) {
        expect(ships.filter((ship) => ship.side === side)).toHaveLength(Math.min(most, fleet[side]));
        expect(counts.filter((one) => one.side === side).map((one) => one.count)).toEqual(
          fleet[side] > most ? [fleet[side]] : [],
        );
      }
    }),
  );
});

test('ships of one side keep apart and inside the reach', () => {
  for (const most of [3, 5, 9]) {
    const fleet = { own: most, rival: most, other: 2 };
    const { ships } = layFleet(fleet, fleet, 1, most);
    for (const side of ['own', 'rival'] as const) {
      const mine = ships.filter((ship) => ship.side === side);
      mine.forEach((ship, i) => {
        for (const other of mine.slice(i + 1)) expect(distance(ship, other)).toBeGreaterThan(8);
        expect(Math.hypot(ship.x, ship.y)).toBeLessThanOrEqual(reachOf(fleet, most));
      });
    }
  }
});

test('the rival stands above, the own side below', () => {
  const fleet = { own: 3, rival: 3, other: 0 };
  for (const { side, y } of layFleet(fleet, fleet, 1, 9).ships)
    expect(Math.sign(y)).toBe(side === 'own' ? 1 : -1);
});

test('ships gather from outside and leave the same way', () => {
  const fleet = { own: 0, rival: 4, other: 0 };
  const radius = (from: ShipNumbers, to: ShipNumbers, t: number) =>
    Math.max(...layFleet(from, to, t, 9).ships.map(({ x, y }) => Math.hypot(x, y)));
  expect(radius(none, fleet, 0.1)).toBeGreaterThan(radius(none, fleet, 0.9));
  expect(radius(fleet, none, 0.9)).toBeGreaterThan(radius(fleet, none, 0.1));
  expect(layFleet(none, fleet, 0, 9).ships.every(({ alpha }) => alpha === 0)).toBe(true);
  expect(layFleet(fleet, none, 1, 9).ships.every(({ alpha }) => alpha === 0)).toBe(true);
});

test('a number stands beyond its own ships, on their side', () => {
  const size = { width: 20, height: 14 };
  for (const most of [1, 3, 5, 9]) {
    for (const side of ['own', 'rival', 'other'] as const) {
      const boxes = fleetBoxes({ ...none, [side]: most }, most, 9);
      for (const corner of countCorners(side, most, size)) {
        expect(boxes.filter((box) => overlaps(box, { ...corner, ...size }))).toEqual([]);
        const x = corner.x + size.width / 2;
        const y = corner.y + size.height / 2;
        expect(Math.sign(side === 'other' ? x : y)).toBe(side === 'own' ? 1 : -1);
      }
    }
  }
});

test('more ships reach further', () => {
  expect(reachOf(none, 9)).toBeLessThan(reachOf({ ...none, own: 1 }, 9));
  expect(reachOf({ ...none, own: 1 }, 9)).toBeLessThan(reachOf({ ...none, own: 9 }, 9));
});
