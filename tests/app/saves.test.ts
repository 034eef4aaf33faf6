// Saves: on disk and read back before they count, two slots that take turns, and a revision that keeps tabs apart.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { headOf } from '../../src/app/storage/autosave';
import { closeDatabase, database } from '../../src/app/storage/database';
import {
  listSaves,
  NotWritten,
  readSave,
  removeSave,
  SavedElsewhere,
  type SaveHead,
  writeSave,
} from '../../src/app/storage/saves';
import { playMonths, recordText, smallGame } from './small-game';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const session = playMonths(smallGame(), 2);
const head = (revision: number, savedAt = revision) => headOf('one', session, revision, savedAt);
const writeNext = (of: SaveHead, record: string) => writeSave(of, record, of.revision - 1);

test('what was written is read again, the newest first', async () => {
  await writeNext(head(1), 'first');
  await writeNext(head(2), 'second');
  await writeNext(head(3), recordText(session));
  const slots = await readSave('one');
  expect(slots.map((slot) => slot.record)).toEqual([recordText(session), 'second']);
});

test('a save never touches the slot of the save before it', async () => {
  await writeNext(head(1), 'first');
  const db = await database();
  const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(writeNext(head(2), 'second')).rejects.toThrow('no room');
  broken.mockRestore();
  expect((await readSave('one')).map((slot) => slot.record)).toEqual(['first']);
  expect((await db.get('heads', 'one'))?.revision).toBe(1);
});

test('a save that cannot be read back has not been written', async () => {
  const db = await database();
  const real = db.get.bind(db);
  await writeNext(head(1), 'first');
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    return put.call(this, 'record' in value ? { ...value, record: 'cut' } : value, key);
  });
  await expect(writeNext(head(2), 'second')).rejects.toBeInstanceOf(NotWritten);
  expect((await real('slots', 'one/1'))?.record).toBe('first');
});

test('a save may skip a slot, so that the only whole copy is not written over', async () => {
  await writeNext(head(1), 'whole');
  await writeNext(head(2), 'broken');
  await writeSave(head(4), 'new', 2);
  expect((await readSave('one')).map((slot) => slot.record)).toEqual(['new', 'whole']);
});

test('a tab whose game has been saved by another is refused and changes nothing', async () => {
  await writeNext(head(1), 'mine');
  await writeNext(head(2), 'theirs');
  await expect(writeNext(head(2), 'mine again')).rejects.toBeInstanceOf(SavedElsewhere);
  expect((await readSave('one')).map((slot) => slot.record)).toEqual(['theirs', 'mine']);
});

test('the list has every game once, the latest first, and forgets what was removed', async () => {
  await writeNext({ ...head(1, 10), id: 'old' }, 'a');
  await writeNext({ ...head(1, 30), id: 'new' }, 'b');
  await writeNext({ ...head(2, 20), id: 'old' }, 'c');
  expect((await listSaves()).map((one) => [one.id, one.savedAt])).toEqual([
    ['new', 30],
    ['old', 20],
  ]);
  await removeSave('old');
  expect((await listSaves()).map((one) => one.id)).toEqual(['new']);
  expect(await readSave('old')).toEqual([]);
});

test('a head tells where the game stands', () => {
  expect(head(4)).toMatchObject({
    level: 'first-watch',
    title: 'First watch',
    seed: 'calm-reef-101',
    turn: 3,
    turns: 6,
    ending: null,
    revision: 4,
  });
});
