// Holds: a telling may take the view elsewhere, and afterwards it is back where the player had it.
import { beforeEach, expect, test } from 'vitest';
import type { MapPicture } from '../../src/map';
import { Cameraman } from '../../src/map/stage/cameraman';

const picture = {
  home: 'phl',
  features: [{ id: 'second-thomas', lon: 115.9, lat: 9.7 }],
  capitals: [{ id: 'phl', lon: 121, lat: 14.6 }],
} as unknown as MapPicture;
const CANBERRA = { lon: 149.1, lat: -35.3 };

let cameraman: Cameraman;
beforeEach(() => {
  cameraman = new Cameraman();
  cameraman.resize(1366, 768, 1);
  cameraman.show(picture);
});

test('comes back to the opening view', () => {
  const opening = cameraman.camera;
  cameraman.bringIn(CANBERRA, true);
  expect(cameraman.camera).not.toEqual(opening);
  cameraman.comeBack(true);
  expect(cameraman.camera).toEqual(opening);
});

test('comes back to where somebody had moved it, however many places were told of', () => {
  cameraman.pan(120, 40);
  const left = cameraman.camera;
  cameraman.bringIn(CANBERRA, true);
  cameraman.bringIn({ lon: 139.7, lat: 35.7 }, true);
  cameraman.comeBack(true);
  expect(cameraman.camera).toEqual(left);
});

test('stays where somebody takes it while it is told', () => {
  cameraman.bringIn(CANBERRA, true);
  cameraman.pan(10, 10);
  const taken = cameraman.camera;
  cameraman.comeBack(true);
  expect(cameraman.camera).toEqual(taken);
});
