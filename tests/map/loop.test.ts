// The loop sleeps: no frame is asked for unless something woke it or the last frame wants another.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Loop } from '../../src/map/stage/loop';

let waiting: (() => void)[] = [];

/** One frame of the browser. */
function tick(): void {
  const due = waiting;
  waiting = [];
  for (const callback of due) callback();
}

beforeEach(() => {
  waiting = [];
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = [];
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('asleep at first, one frame for many wakings, asleep again', () => {
  const frame = vi.fn(() => false);
  const loop = new Loop(frame);
  tick();
  expect(frame).not.toHaveBeenCalled();
  loop.wake();
  loop.wake();
  expect(loop.isAwake).toBe(true);
  tick();
  tick();
  expect(frame).toHaveBeenCalledTimes(1);
  expect(loop.isAwake).toBe(false);
});

test('goes on as long as the frame says so', () => {
  const frame = vi.fn(() => frame.mock.calls.length < 4);
  const loop = new Loop(frame);
  loop.wake();
  for (let i = 0; i < 10; i += 1) tick();
  expect(frame).toHaveBeenCalledTimes(4);
});

test('wakes after a while when asked to', () => {
  const frame = vi.fn(() => false);
  const loop = new Loop(frame);
  loop.wakeIn(140);
  vi.advanceTimersByTime(139);
  expect(loop.isAwake).toBe(false);
  vi.advanceTimersByTime(1);
  expect(loop.isAwake).toBe(true);
});

test('many requests for later are one, counted from the last', () => {
  const frame = vi.fn(() => false);
  const loop = new Loop(frame);
  for (let i = 0; i < 8; i += 1) {
    loop.wakeIn(140);
    vi.advanceTimersByTime(16);
  }
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1000);
  tick();
  expect(frame).toHaveBeenCalledTimes(1);
  expect(loop.isAwake).toBe(false);
});

test('a stopped loop never draws again', () => {
  const frame = vi.fn(() => true);
  const loop = new Loop(frame);
  loop.wake();
  loop.wakeIn(10);
  loop.stop();
  vi.advanceTimersByTime(50);
  tick();
  loop.wake();
  loop.now();
  tick();
  expect(frame).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
