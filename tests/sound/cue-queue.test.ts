// The queue: one cue after the other, three of a burst at most, the weightiest of them.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CueId } from '../../src/sound';
import { createCueQueue } from '../../src/sound/cue-queue';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const heard: [cue: CueId, ms: number][] = [];
  const start = Date.now();
  const queue = createCueQueue((cue) => heard.push([cue, Date.now() - start]));
  return { queue, heard, cues: () => heard.map(([cue]) => cue) };
}

test('cues follow each other with a space between', () => {
  const { queue, heard } = setUp();
  queue.add('crisis-open');
  queue.add('trade-hit');
  vi.advanceTimersByTime(2000);
  expect(heard.map(([cue]) => cue)).toEqual(['crisis-open', 'trade-hit']);
  expect(heard[1]![1] - heard[0]![1]).toBe(650);
});

test('of many at once three are heard, the weightiest, in the order they came', () => {
  const { queue, cues } = setUp();
  for (const cue of ['news', 'trade-hit', 'cyber-hit', 'crisis-open', 'ladder-climb', 'election'] as const) {
    queue.add(cue);
  }
  vi.advanceTimersByTime(10_000);
  expect(cues()).toEqual(['trade-hit', 'crisis-open', 'ladder-climb']);
});

test('the same cue waits once only', () => {
  const { queue, cues } = setUp();
  queue.add('trade-hit');
  queue.add('trade-hit');
  queue.add('trade-hit');
  vi.advanceTimersByTime(10_000);
  expect(cues()).toEqual(['trade-hit']);
});

test('a stream is cut after three until there was rest', () => {
  const { queue, cues } = setUp();
  for (const cue of ['trade-hit', 'cyber-hit', 'election', 'treaty-signed', 'cyber-found'] as const) {
    queue.add(cue);
    vi.advanceTimersByTime(500);
  }
  expect(cues()).toEqual(['trade-hit', 'cyber-hit', 'election']);
  vi.advanceTimersByTime(3000);
  queue.add('treaty-signed');
  vi.advanceTimersByTime(0);
  expect(cues()).toHaveLength(4);
});

test('an ending is heard whatever came before, and instead of what waits', () => {
  const { queue, cues } = setUp();
  for (const cue of ['crisis-open', 'ladder-climb', 'crisis-close-bad'] as const) queue.add(cue);
  vi.advanceTimersByTime(700);
  queue.add('ending-bad');
  vi.advanceTimersByTime(10_000);
  expect(cues()).toEqual(['crisis-open', 'ladder-climb', 'ending-bad']);
});

test('what answers the hand sounds at once, past the queue, but does not rattle', () => {
  const { queue, cues } = setUp();
  queue.add('crisis-open');
  queue.add('order-add');
  queue.add('order-remove');
  expect(cues()).toEqual(['order-add']);
  vi.advanceTimersByTime(100);
  queue.add('order-remove');
  expect(cues()).toEqual(['order-add', 'crisis-open', 'order-remove']);
});

test('clear forgets what waits', () => {
  const { queue, cues } = setUp();
  queue.add('crisis-open');
  queue.clear();
  vi.advanceTimersByTime(10_000);
  expect(cues()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
