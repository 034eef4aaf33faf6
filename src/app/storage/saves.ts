// Saves as the app uses them: write with read-back, read the newest that is whole, list, remove.
import { type SaveHead, type SaveSlot, withDatabase } from './database';
import { dropFromMemory, fromMemory, headsInMemory } from './memory';

export type { SaveHead, SaveSlot } from './database';

/** Somebody else, another tab most likely, has saved this game since. */
export class SavedElsewhere extends Error {}
/** What was read back is not what was written. */
export class NotWritten extends Error {}

const slotKey = (id: string, revision: number): string => `${id}/${revision % 2}`;

/**
 * Resolves only when the save is on disk and has been read back. `after` is the last revision that the caller knows of;
 * the new one is the next, or the one after that where the slot of the next holds the only whole copy.
 */
export async function writeSave(head: SaveHead, record: string, after: number): Promise<void> {
  const key = slotKey(head.id, head.revision);
  const slot: SaveSlot = { head, record };
  await withDatabase(async (db) => {
    const write = db.transaction(['heads', 'slots'], 'readwrite', { durability: 'strict' });
    const done = write.done.catch((fault: unknown) => fault);
    const before = await write.objectStore('heads').get(head.id);
    if ((before?.revision ?? 0) !== after) {
      write.abort();
      await done;
      throw new SavedElsewhere(head.id);
    }
    const puts = Promise.all([
      write.objectStore('slots').put(slot, key),
      write.objectStore('heads').put(head, head.id),
    ]);
    await Promise.allSettled([puts]);
    const fault = await done;
    if (fault !== undefined) throw fault;
    const back = await db.get('slots', key);
    if (back?.record !== record) throw new NotWritten(head.id);
  });
}

/** Both slots of a game, the newer first: when one is broken, the other still holds the month before. */
export async function readSave(id: string): Promise<readonly SaveSlot[]> {
  const inMemory = fromMemory(id);
  const found = await withDatabase((db) =>
    Promise.all([db.get('slots', slotKey(id, 0)), db.get('slots', slotKey(id, 1))]),
  ).catch((fault: unknown) => {
    if (inMemory === undefined) throw fault;
    return [];
  });
  return [inMemory, ...found]
    .filter((slot): slot is SaveSlot => slot !== undefined)
    .sort((a, b) => b.head.revision - a.head.revision);
}

/** Newest first; those that are in memory only among them. Fails when the disk cannot be read and memory holds none. */
export async function listSaves(): Promise<readonly SaveHead[]> {
  const inMemory = headsInMemory();
  const onDisk = await withDatabase((db) => db.getAll('heads')).catch((fault: unknown) => {
    if (inMemory.length === 0) throw fault;
    return [];
  });
  const heads = [...inMemory, ...onDisk.filter((head) => fromMemory(head.id) === undefined)];
  return heads.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

export async function removeSave(id: string): Promise<void> {
  dropFromMemory(id);
  await withDatabase(async (db) => {
    const write = db.transaction(['heads', 'slots'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      write.objectStore('heads').delete(id),
      write.objectStore('slots').delete(slotKey(id, 0)),
      write.objectStore('slots').delete(slotKey(id, 1)),
      write.done,
    ]);
  });
}
