// Games of the page: begun, saved, resumed as they stood, told apart from what is broken, and imported without harm.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { beginGame, closeGame, importGame, type OpenGame, openGame } from '../../src/app/game/games';
import { closeDatabase, database } from '../../src/app/storage/database';
import { listSaves, readSave, removeSave } from '../../src/app/storage/saves';
import { hashOf } from '../../src/engine';
import { finished, playMonths, recordText, smallGame } from './small-game';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function opened(id: string | null): Promise<OpenGame> {
  const opening = id === null ? null : await openGame(id);
  if (opening?.kind !== 'open') throw new Error(`not open: ${JSON.stringify(opening)}`);
  return opening.game;
}

async function begun(): Promise<OpenGame> {
  return opened(await beginGame({ level: 'first-watch', seed: '  calm-reef-101 ', difficulty: 'standard' }));
}

/** As after loading the page again: nothing is left but what is on disk. */
async function reload(game: OpenGame): Promise<OpenGame> {
  await game.autosave.settled();
  closeGame(game.id);
  await closeDatabase();
  return opened(game.id);
}

test('a game is on disk after each step, and goes on from there after a reload', async () => {
  const game = await begun();
  expect(game.session.seed).toBe('calm-reef-101');
  playMonths(game.session, 2);
  const again = await reload(game);
  expect(again.session.turn()).toBe(3);
  expect(hashOf(again.session.reveal())).toBe(hashOf(game.session.reveal()));
  playMonths(game.session, 99);
  playMonths(again.session, 99);
  expect(hashOf(again.session.reveal())).toBe(hashOf(game.session.reveal()));
});

test('a broken newer slot costs one step, not the game', async () => {
  const game = await begun();
  playMonths(game.session, 1);
  await game.autosave.settled();
  playMonths(game.session, 1);
  await game.autosave.settled();
  const [newer, older] = await readSave(game.id);
  if (newer === undefined || older === undefined) throw new Error('two slots were expected');
  const db = await database();
  await db.put(
    'slots',
    { ...newer, record: newer.record.slice(0, 400) },
    `${game.id}/${newer.head.revision % 2}`,
  );
  const again = await reload(game);
  expect(again.session.turn()).toBe(older.head.turn);
  await again.autosave.settled();
  // The first save after it goes to the broken slot, not over the one whole copy.
  expect((await readSave(game.id)).map((slot) => slot.record)).toEqual([
    recordText(again.session),
    older.record,
  ]);
  playMonths(again.session, 1);
  await again.autosave.settled();
  expect(again.autosave.state()).toMatchObject({ kind: 'saved' });
});

test('a game that is asked for twice at once is opened once', async () => {
  const game = await begun();
  await game.autosave.settled();
  closeGame(game.id);
  const [first, second] = await Promise.all([openGame(game.id), openGame(game.id)]);
  expect(first.kind).toBe('open');
  expect(second).toBe(first);
});

test('when both slots are broken, all that is wrong is handed over and nothing is overwritten', async () => {
  const game = await begun();
  playMonths(game.session, 1);
  await game.autosave.settled();
  const db = await database();
  for (const slot of await readSave(game.id))
    await db.put('slots', { ...slot, record: '{"kind":' }, `${game.id}/${slot.head.revision % 2}`);
  closeGame(game.id);
  const opening = await openGame(game.id);
  expect(opening.kind).toBe('bad');
  expect((await readSave(game.id)).every((slot) => slot.record === '{"kind":')).toBe(true);
});

test('a game nobody saved is gone, not new', async () => {
  expect(await openGame('nowhere')).toEqual({ kind: 'gone' });
});

test('without any storage a game begins and goes on in memory, and its state says so', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  try {
    const game = await begun();
    await game.autosave.settled();
    expect(game.autosave.state()).toEqual({ kind: 'failed', reason: 'blocked' });
    playMonths(game.session, 1);
    expect(game.session.turn()).toBe(2);
    expect((await opened(game.id)).session).toBe(game.session);
    await game.autosave.settled();
    // It can still be found and exported while the page is open.
    expect((await listSaves()).map((head) => [head.id, head.turn])).toEqual([[game.id, 2]]);
    expect((await readSave(game.id))[0]?.record).toBe(recordText(game.session));
    await removeSave(game.id).catch(() => undefined);
  } finally {
    globalThis.indexedDB = new IDBFactory();
  }
});

test('two tabs on one game: the second to save is told, the first one’s save stays', async () => {
  const game = await begun();
  await game.autosave.settled();
  const [slot] = await readSave(game.id);
  if (slot === undefined) throw new Error('no save');
  const db = await database();
  const theirs = { ...slot.head, revision: slot.head.revision + 1, turn: 5 };
  await db.put('heads', theirs, game.id);
  playMonths(game.session, 1);
  await game.autosave.settled();
  expect(game.autosave.state()).toEqual({ kind: 'elsewhere' });
  expect((await db.get('heads', game.id))?.turn).toBe(5);
  expect(await openGame(game.id)).toEqual({ kind: 'elsewhere' });
  expect((await openGame(game.id, true)).kind).toBe('open');
});

test('an imported record becomes a game of its own, finished or not', async () => {
  const mine = await begun();
  await mine.autosave.settled();
  const text = recordText(playMonths(smallGame('other-seed-7'), 3));
  const result = await importGame(text);
  const other = await opened(result.ok ? result.value : null);
  expect(other.session.turn()).toBe(4);
  const over = await importGame(recordText(finished()));
  expect((await opened(over.ok ? over.value : null)).session.phase()).toBe('debrief');
  expect((await listSaves()).map((head) => head.id)).toContain(mine.id);
});

test('a storage that cannot be read is told apart from a game that is not there', async () => {
  expect((await openGame('no-such-game')).kind).toBe('gone');
  await closeDatabase();
  globalThis.indexedDB = {
    open: () => {
      throw new Error('denied');
    },
  } as unknown as IDBFactory;
  expect((await openGame('some-game')).kind).toBe('unreadable');
});
