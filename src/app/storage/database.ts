// The browser's database: saves in two alternating slots a game, and a short head for each game's line in lists.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface SaveHead {
  readonly id: string;
  /** Rises by one with each save; two tabs that save the same game notice each other by it. */
  readonly revision: number;
  readonly level: string;
  readonly title: string;
  readonly seed: string;
  readonly difficulty: string;
  readonly turn: number;
  readonly turns: number;
  readonly year: number;
  readonly month: number;
  readonly ending: string | null;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly savedAt: number;
}

export interface SaveSlot {
  readonly head: SaveHead;
  /** A record as the engine writes it, with its own seals. */
  readonly record: string;
}

interface Schema extends DBSchema {
  heads: { key: string; value: SaveHead };
  slots: { key: string; value: SaveSlot };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'below-threshold';
const VERSION = 1;
let opening: Promise<Database> | null = null;

/** The one connection; opened again when the browser has closed it. */
export function database(): Promise<Database> {
  if (opening !== null) return opening;
  const forget = (): void => {
    opening = null;
  };
  const next = new Promise<Database>((resolve, reject) => {
    openDB<Schema>(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('heads');
        db.createObjectStore('slots');
      },
      blocked: () => reject(new Error('an older tab holds the database')),
      blocking(_now, _next, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).then(resolve, reject);
  });
  opening = next;
  next.catch(forget);
  return next;
}

/** Does it once more with a fresh connection when the browser had closed the old one. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await database();
  try {
    return await work(db);
  } catch (fault) {
    if (!(fault instanceof DOMException) || fault.name !== 'InvalidStateError') throw fault;
    opening = null;
    return work(await database());
  }
}

/** For tests: lets go of the connection. */
export async function closeDatabase(): Promise<void> {
  const open = opening;
  opening = null;
  if (open !== null) (await open).close();
}
