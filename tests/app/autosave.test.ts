// Autosave: after every step, said only when true, one write at a time, and play goes on when storage does not.
import { expect, test } from 'vitest';
import { createAutosave, type SaveState } from '../../src/app/storage/autosave';
import { fromMemory } from '../../src/app/storage/memory';
import { NotWritten, SavedElsewhere, type SaveHead } from '../../src/app/storage/saves';
import { parseRecord } from '../../src/engine';
import { decide, playMonths, recordText, smallGame } from './small-game';

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const writes: { head: SaveHead; record: string; after: number; end(fault?: unknown): void }[] = [];
  return {
    writes,
    write: (head: SaveHead, record: string, after: number) =>
      new Promise<void>((resolve, reject) => {
        writes.push({
          head,
          record,
          after,
          end: (fault) => (fault === undefined ? resolve() : reject(fault)),
        });
      }),
  };
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a new game is saved at once, and is called saved only when the write has ended', async () => {
  const session = smallGame();
  const disk = slowDisk();
  const states: SaveState[] = [];
  const autosave = createAutosave({ id: 'a', session, revision: 0, now: () => 5, write: disk.write });
  autosave.subscribe(() => states.push(autosave.state()));
  await tick();
  expect(disk.writes).toHaveLength(1);
  expect(autosave.state()).toEqual({ kind: 'saving' });
  expect(states).toEqual([]);
  disk.writes[0]?.end();
  await autosave.settled();
  expect(autosave.state()).toEqual({ kind: 'saved', turn: 1 });
});

test('steps during a write are saved by one more, with the newest record', async () => {
  const session = smallGame();
  const disk = slowDisk();
  const autosave = createAutosave({ id: 'a', session, revision: 7, write: disk.write });
  playMonths(session, 2);
  expect(disk.writes).toHaveLength(1);
  disk.writes[0]?.end();
  await tick();
  expect(disk.writes).toHaveLength(2);
  disk.writes[1]?.end();
  await autosave.settled();
  expect(disk.writes.map(({ head }) => head.revision)).toEqual([8, 9]);
  expect(disk.writes[1]?.record).toBe(recordText(session));
  expect(parseRecord(disk.writes[1]?.record ?? '').ok).toBe(true);
});

test.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  ['blocked', new DOMException('', 'SecurityError')],
  ['not-written', new NotWritten('a')],
])('storage that is %s is said, play goes on, and the next step tries again', async (reason, fault) => {
  const session = smallGame();
  const disk = slowDisk();
  const autosave = createAutosave({ id: 'a', session, revision: 0, write: disk.write });
  disk.writes[0]?.end(fault);
  await autosave.settled();
  expect(autosave.state()).toEqual({ kind: 'failed', reason });
  expect(fromMemory('a')?.record).toBe(recordText(session));
  decide(session);
  expect(disk.writes).toHaveLength(2);
  disk.writes[1]?.end();
  await autosave.settled();
  expect(autosave.state()).toMatchObject({ kind: 'saved' });
  expect(fromMemory('a')).toBeUndefined();
});

test('what could not be read back is written over first: the whole copy in the other slot stays', async () => {
  const disk = slowDisk();
  const session = smallGame();
  const autosave = createAutosave({ id: 'a', session, revision: 4, write: disk.write });
  disk.writes[0]?.end(new NotWritten('a'));
  await autosave.settled();
  decide(session);
  disk.writes[1]?.end();
  await autosave.settled();
  expect(disk.writes.map(({ head, after }) => [head.revision, after])).toEqual([
    [5, 4],
    [7, 5],
  ]);
});

test('a game that another tab has saved is not written here any more', async () => {
  const session = smallGame();
  const disk = slowDisk();
  const autosave = createAutosave({ id: 'a', session, revision: 0, write: disk.write });
  disk.writes[0]?.end(new SavedElsewhere('a'));
  await autosave.settled();
  expect(autosave.state()).toEqual({ kind: 'elsewhere' });
  decide(session);
  await tick();
  expect(disk.writes).toHaveLength(1);
});

test('a write that ends after the game was given up does not take it back', async () => {
  const session = smallGame();
  const disk = slowDisk();
  const autosave = createAutosave({ id: 'a', session, revision: 0, write: disk.write });
  autosave.yieldTo();
  disk.writes[0]?.end();
  await autosave.settled();
  expect(autosave.state()).toEqual({ kind: 'elsewhere' });
});

test('a stopped autosave writes nothing', async () => {
  const session = smallGame();
  const disk = slowDisk();
  const autosave = createAutosave({ id: 'a', session, revision: 0, write: disk.write });
  disk.writes[0]?.end();
  await autosave.settled();
  autosave.stop();
  decide(session);
  await tick();
  expect(disk.writes).toHaveLength(1);
});
