// Events to cues: every kind of event has been thought of, and good news never sounds like bad.
import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../../src/engine/state';
import { CUES, cueForEvent } from '../../src/sound';

const silent = ['action-done'];

test('every kind of event the engine knows has a cue, or is silent on purpose', () => {
  const mute = EVENT_KINDS.filter((kind) => cueForEvent({ kind, what: 'any', amount: 1 }, 'phl') === null);
  expect(mute).toEqual(silent);
});

test('an unknown event is silent', () => {
  expect(cueForEvent({ kind: 'comet-seen' }, 'phl')).toBeNull();
});

test.each([
  ['target-concedes', 'crisis-close-bad'],
  ['rival-backs-off', 'crisis-close-good'],
  ['swap', 'crisis-close-good'],
  ['frozen', 'ladder-ease'],
  ['fait-accompli', 'crisis-close-bad'],
  ['an exit not known', 'ladder-ease'],
])('a crisis that ends with %s sounds %s', (what, cue) => {
  expect(cueForEvent({ kind: 'crisis-closed', by: 'chn', target: 'phl', what }, 'phl')).toBe(cue);
});

test.each([
  ['held', 'ending-good'],
  ['strained', 'ending-good'],
  ['bent', 'ending-bad'],
  ['broken', 'ending-bad'],
  ['war', 'ending-bad'],
  ['government-falls', 'ending-bad'],
])('a game that ends with %s sounds %s', (what, cue) => {
  expect(cueForEvent({ kind: 'game-ended', what }, 'phl')).toBe(cue);
});

test('what is lost by one is won by who pressed it, and is news to everybody else', () => {
  const conceded = { kind: 'crisis-closed', by: 'chn', target: 'phl', what: 'target-concedes' };
  const slice = { kind: 'slice-lost', by: 'chn', target: 'phl' };
  const heard = (side: string) => [conceded, slice].map((event) => cueForEvent(event, side));
  expect(heard('phl')).toEqual(['crisis-close-bad', 'crisis-close-bad']);
  expect(heard('chn')).toEqual(['crisis-close-good', 'crisis-close-good']);
  expect(heard('jpn')).toEqual(['news', 'news']);
});

test('every cue is either given to an event or one of the desk', () => {
  const whats = ['', 'target-concedes', 'rival-backs-off', 'held', 'broken'];
  const given = new Set(
    EVENT_KINDS.flatMap((kind) => whats.map((what) => cueForEvent({ kind, what, target: 'phl' }, 'phl'))),
  );
  expect(CUES.filter((cue) => !given.has(cue))).toEqual(['turn-end', 'order-add', 'order-remove', 'refused']);
});
