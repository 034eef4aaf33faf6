// Saves as the app uses them: write with read-back, read the newest that is whole, list, remove.
import { type SaveHead, type SaveSlot, withDatabase } from './database';

export type { SaveHead, SaveSlot } from './database';

/** Somebody else, another tab most likely, has saved this game since. */
export class SavedElsewhere extends Error {}
/** What was read back is not what was written. */
export class NotWritten extends Error {}

const slotKey = (id: string, revision: number): string => `${id}/${revision % 2}`;

/** Resolves only when the save is on disk and has been read back. `head.revision` must follow on the last one. */
export async function writeSave(head: SaveHead, record: string): Promise<void> {
  const key = slotKey(head.id, head.revision);
  const slot: SaveSlot = { head, record };
  await withDatabase(async (db) => {
    const write = db.transaction(['heads', 'slots'], 'readwrite', { durability: 'strict' });
    const done = write.done.catch((fault: unknown) => fault);
    const before = await write.objectStore('heads').get(head.id);
    if ((before?.revision ?? 0) !== head.revision - 1) {
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
  const found = await withDatabase((db) =>
    Promise.all([db.get('slots', slotKey(id, 0)), db.get('slots', slotKey(id, 1))]),
  );
  return found
    .filter((slot): slot is SaveSlot => slot !== undefined)
    .sort((a, b) => b.head.revision - a.head.revision);
}

/** Newest first. */
export async function listSaves(): Promise<readonly SaveHead[]> {
  const heads = await withDatabase((db) => db.getAll('heads'));
  return heads.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

export async function removeSave(id: string): Promise<void> {
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
