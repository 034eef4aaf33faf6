// The same decisions in other worlds: the world that it was gives the same result; others are played to their end.
import { expect, test } from 'vitest';
import { replayUnder } from '../../src/app/what-if';
import { DIALS, WORLDVIEWS } from '../../src/engine';
import { finished } from './small-game';

test.each(['calm-reef-101', 'salt-tide-7', 'north-watch-3'])('seed %s', (seed) => {
  const session = finished(seed, 'second-thomas-2023');
  const side = session.game.level.player;
  const view = session.view(side);
  const truth = session.reveal().worldview;
  for (const worldview of WORLDVIEWS) {
    const other = replayUnder(session, worldview);
    expect(other.ending).not.toBeNull();
    for (const dial of DIALS) {
      expect(other.dials[dial]).toBeGreaterThanOrEqual(0);
      expect(other.dials[dial]).toBeLessThanOrEqual(1000);
      if (worldview === truth) expect(other.dials[dial]).toBe(view.read(session.game.at.side(side, dial)));
    }
    if (worldview === truth) expect(other.ending).toBe(view.ending);
  }
});

test('the session that is asked stays as it was', () => {
  const session = finished();
  const before = JSON.stringify(session.record());
  replayUnder(session, 'spiral');
  expect(JSON.stringify(session.record())).toBe(before);
});
