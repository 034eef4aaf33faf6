// The board: loads late, plays cues and captions, follows tension, mute and the page, and never throws.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import sprite from '../../assets/sounds/sprite.json';
import { createSoundBoard, type SoundBoardOptions } from '../../src/sound';
import { createFakeHowler, createFakePage } from './fake-howler';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(fake = createFakeHowler(), more: Partial<SoundBoardOptions> = {}) {
  const page = createFakePage();
  const board = createSoundBoard({
    sprite: 'sprite.webm',
    spriteFallback: 'sprite.mp3',
    map: sprite,
    load: fake.load,
    page,
    ...more,
  });
  return { fake, page, board };
}

async function setUpReady(fake = createFakeHowler()) {
  const all = setUp(fake);
  all.board.unlock();
  await vi.advanceTimersByTimeAsync(0);
  return all;
}

test('nothing is loaded before the first gesture, and once only after it', async () => {
  const { fake, page, board } = setUp();
  board.cue('news');
  board.tension(900);
  board.volumes({ master: 1 });
  page.show(false);
  page.show(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(fake.loads()).toBe(0);
  expect(board.state().status).toBe('locked');
  board.unlock();
  expect(board.state().status).toBe('loading');
  board.unlock();
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.loads()).toBe(1);
  expect(fake.opened).toHaveLength(1);
  expect(board.state().status).toBe('ready');
  expect(fake.Howler.autoSuspend).toBe(false);
});

test('a cue plays at master times cues', async () => {
  const { fake, board } = await setUpReady();
  board.volumes({ master: 0.5, cues: 0.4 });
  board.cue('order-add');
  expect(fake.cue('order-add')?.volume).toBeCloseTo(0.2);
});

test('the bed plays its three layers, loud as the tension asks', async () => {
  const { fake, board } = await setUpReady();
  board.volumes({ master: 1, bed: 1 });
  const loud = () => Object.entries(fake.bed()).filter(([, { volume }]) => volume > 0.01);
  expect(loud().map(([piece]) => piece)).toEqual(['bed-calm']);
  board.tension(325);
  expect(loud().map(([piece]) => piece)).toEqual(['bed-calm', 'bed-uneasy']);
  board.tension(1000);
  expect(loud().map(([piece]) => piece)).toEqual(['bed-tense']);
  board.tension(5000);
  expect(board.state().tensionPm).toBe(1000);
  board.tension(Number.NaN);
  expect(board.state().tensionPm).toBe(0);
});

test('mute silences cues and bed, captions go on', async () => {
  const { fake, board } = await setUpReady();
  const captions: string[] = [];
  board.onCaption((caption) => captions.push(caption));
  board.mute(true);
  expect(Object.values(fake.bed()).every(({ volume }) => volume === 0)).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(Object.values(fake.bed()).every(({ paused }) => paused)).toBe(true);
  board.cue('refused');
  expect(fake.played()).toEqual([]);
  expect(captions).toEqual(['sound.refused']);
  board.mute(false);
  expect(fake.bed()['bed-calm']).toMatchObject({ paused: false });
  expect(fake.bed()['bed-calm']?.volume).toBeGreaterThan(0.1);
});

test('a bed turned down to nothing is paused', async () => {
  const { fake, board } = await setUpReady();
  board.volumes({ bed: 0 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(Object.values(fake.bed()).every(({ paused }) => paused)).toBe(true);
});

test('captions come before sound is unlocked, and end when asked', async () => {
  const { board } = setUp();
  const heard: string[] = [];
  const end = board.onCaption((caption, cue) => heard.push(`${caption} ${cue}`));
  board.cue('turn-end');
  end();
  await vi.advanceTimersByTimeAsync(1000);
  board.cue('turn-end');
  expect(heard).toEqual(['sound.turn-end turn-end']);
});

test('a hidden page is silent and goes on when seen again', async () => {
  const { fake, page, board } = await setUpReady();
  page.show(false);
  expect(Object.values(fake.bed()).every(({ paused }) => paused)).toBe(true);
  board.cue('order-add');
  expect(fake.played()).toEqual([]);
  expect(board.state().hidden).toBe(true);
  page.show(true);
  expect(Object.values(fake.bed()).some(({ paused }) => paused)).toBe(false);
});

test('a context that sleeps is woken by later gestures; cues do not pile up meanwhile', async () => {
  const { fake, board } = await setUpReady(createFakeHowler({ resumesNeeded: 3 }));
  expect(board.state().status).toBe('blocked');
  board.cue('order-add');
  board.unlock();
  await vi.advanceTimersByTimeAsync(0);
  expect(board.state().status).toBe('blocked');
  board.unlock();
  await vi.advanceTimersByTimeAsync(0);
  expect(board.state().status).toBe('ready');
  expect(fake.played()).toEqual([]);
  expect(fake.bed()['bed-calm']).toMatchObject({ paused: false });
});

test('after an interruption the next gesture wakes the sound', async () => {
  const { fake, board } = await setUpReady();
  fake.interrupt();
  expect(board.state().status).toBe('blocked');
  board.unlock();
  await vi.advanceTimersByTimeAsync(0);
  expect(board.state().status).toBe('ready');
});

test('the second file is tried when the first cannot be decoded', async () => {
  const { fake, board } = await setUpReady(createFakeHowler({ broken: ['sprite.webm'] }));
  expect(fake.opened.map(({ src }) => src)).toEqual([['sprite.webm', 'sprite.mp3'], ['sprite.mp3']]);
  expect(board.state().status).toBe('ready');
});

test.each([
  ['howler has no audio', createFakeHowler({ noAudio: true }).load],
  ['no file can be decoded', createFakeHowler({ broken: ['sprite.webm', 'sprite.mp3'] }).load],
  ['howler cannot be loaded', () => Promise.reject(new Error('offline'))],
])('everything is quiet and works when %s', async (_why, load) => {
  const { board, page } = setUp(createFakeHowler(), { load });
  board.unlock();
  await vi.advanceTimersByTimeAsync(0);
  expect(board.state().status).toBe('unavailable');
  board.cue('crisis-open');
  board.tension(700);
  board.mute(true);
  page.show(false);
  board.unlock();
  await vi.advanceTimersByTimeAsync(3000);
  board.destroy();
  expect(board.state().status).toBe('unavailable');
});

test('a howler that throws is survived', async () => {
  const { board } = await setUpReady(createFakeHowler({ throwing: true }));
  expect(() => board.cue('order-add')).not.toThrow();
  expect(() => board.tension(800)).not.toThrow();
});

test('destroy lets go of everything, even while loading', async () => {
  const ready = await setUpReady();
  ready.board.destroy();
  expect(ready.fake.unloaded()).toBe(1);
  expect(ready.page.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  const loading = setUp();
  loading.board.unlock();
  loading.board.destroy();
  await vi.advanceTimersByTimeAsync(0);
  expect(loading.fake.opened).toEqual([]);
});
