// From one picture to the next: what changes, how far it is, and what is held back until it is told.
import { expect, test } from 'vitest';
import { changesOf, current, emptyPicture, number, presence, Transition } from '../../src/map/layers/change';

const thing = (id: string, size: number) => ({ id, size });
const half = () => 0.5;

test('things that come, stay and go', () => {
  const changes = changesOf(
    [thing('stays', 2), thing('goes', 4)],
    [thing('stays', 6), thing('comes', 8)],
    half,
  );
  expect(changes.map(({ from, to }) => [from?.size ?? null, to?.size ?? null])).toEqual([
    [2, 6],
    [null, 8],
    [4, null],
  ]);
  expect(changes.map((change) => number(change, ({ size }) => size))).toEqual([4, 4, 2]);
  expect(changes.map(presence)).toEqual([1, 0.5, 0.5]);
  expect(changes.map((change) => current(change)?.id)).toEqual(['stays', 'comes', undefined]);
});

test('what has gone is no longer listed at the end', () => {
  expect(changesOf([thing('goes', 4)], [], () => 1)).toEqual([]);
});

const next = { ...emptyPicture, home: 'phl' };

test('the first picture stands at once, the second takes its time, with reduced motion it cuts', () => {
  const transition = new Transition();
  transition.show(next, 1000, false);
  expect(transition.progress('any', 1000)).toBe(1);
  transition.show({ ...next }, 2000, false);
  expect(transition.progress('any', 2000)).toBe(0);
  expect(transition.isMoving(2100)).toBe(true);
  expect(transition.progress('any', 9000)).toBe(1);
  expect(transition.isMoving(9000)).toBe(false);
  transition.show({ ...next }, 10_000, true);
  expect(transition.progress('any', 10_000)).toBe(1);
  expect(transition.isMoving(10_000)).toBe(false);
});

test('what a moment names keeps its old state until its turn', () => {
  const transition = new Transition();
  transition.show(next, 0, false);
  transition.show({ ...next }, 1000, false);
  transition.hold(['scarborough']);
  expect(transition.progress('scarborough', 5000)).toBe(0);
  expect(transition.progress('thitu', 5000)).toBe(1);
  transition.release('scarborough', 5000, 400);
  expect(transition.progress('scarborough', 5200)).toBeCloseTo(0.5);
  expect(transition.isMoving(5200)).toBe(true);
  expect(transition.progress('scarborough', 5400)).toBe(1);
  transition.hold(['thitu']);
  transition.finish();
  expect(transition.progress('thitu', 5400)).toBe(1);
});
