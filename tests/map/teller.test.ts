// Moments are told in order, slower or faster, and can be skipped.
import { expect, test } from 'vitest';
import { emptyPicture, Transition } from '../../src/map/layers/change';
import type { MapMoment } from '../../src/map/picture';
import { Teller } from '../../src/map/stage/teller';

const moment = (id: string): MapMoment => ({ id, kind: 'pulse', at: { lon: 118, lat: 12 }, tone: 'plain' });

function prepare(): { teller: Teller; transition: Transition; turns: string[] } {
  const transition = new Transition();
  transition.show({ ...emptyPicture, home: 'phl' }, 0, true);
  transition.show({ ...emptyPicture, home: 'phl' }, 0, true);
  const turns: string[] = [];
  return { transition, turns, teller: new Teller(transition, ({ id }) => turns.push(id)) };
}

test('one after the other, and then it is over', async () => {
  const { teller, transition, turns } = prepare();
  const done = teller.tell([moment('a'), moment('b')], 1);
  expect(teller.step(0)?.moment.id).toBe('a');
  expect(transition.progress('b', 0)).toBe(0);
  expect(teller.step(500)?.t).toBe(0.5);
  expect(teller.step(1000)?.moment.id).toBe('b');
  expect(teller.isTelling).toBe(true);
  expect(teller.step(2000)).toBe(null);
  expect(turns).toEqual(['a', 'b']);
  await done;
  expect(teller.isTelling).toBe(false);
});

test('fast takes half the time', () => {
  const { teller } = prepare();
  void teller.tell([moment('a')], 2);
  teller.step(0);
  expect(teller.step(250)?.t).toBe(0.5);
});

test('skipping ends it in the new state', async () => {
  const { teller, transition } = prepare();
  const done = teller.tell([moment('a'), moment('b')], 0);
  teller.step(0);
  teller.skip();
  await done;
  expect(transition.progress('b', 1)).toBe(1);
});

test('nothing to tell is over at once', async () => {
  await prepare().teller.tell([], 1);
});
