// Games that are open in this page, each with its session and its autosave; new ones, resumed ones, imported ones.
import { createSeats } from '../../bots';
import {
  createSession,
  type GameRecord,
  normaliseSeed,
  type Problem,
  parseRecord,
  type Result,
  resumeSession,
  type Session,
  verifyRecord,
} from '../../engine';
import type { Setup } from '../route';
import { type Autosave, createAutosave } from '../storage/autosave';
import { own } from '../storage/owner';
import { readSave, type SaveHead } from '../storage/saves';
import { freshId } from './seed';
import { fetchLevel, openLevel, shelf } from './shelf';

export interface OpenGame {
  readonly id: string;
  readonly session: Session;
  readonly side: string;
  readonly autosave: Autosave;
}

export type Opening =
  | { readonly kind: 'open'; readonly game: OpenGame }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'gone' }
  /** The browser's storage cannot be read: the save may be there all the same. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

const open = new Map<string, OpenGame & { release(): void }>();

interface Standing {
  /** Of the newest save known, whole or not. */
  readonly revision: number;
  /** Of the first save to come. */
  readonly next: number;
}
const FRESH: Standing = { revision: 0, next: 1 };

async function adopt(
  id: string,
  session: Session,
  { revision, next }: Standing,
  takeOver: boolean,
): Promise<Opening> {
  const owner = await own(id, takeOver, () => open.get(id)?.autosave.yieldTo());
  if (!owner.mine) return { kind: 'elsewhere' };
  const autosave = createAutosave({ id, session, revision, next });
  const game = { id, session, side: session.game.level.player, autosave, release: owner.release };
  open.set(id, game);
  return { kind: 'open', game };
}

/** Begins a game; its id, or null when the level is no longer at hand (a file of an earlier visit). */
export async function beginGame({ level, seed, difficulty }: Setup): Promise<string | null> {
  await fetchLevel(level);
  const found = openLevel(level);
  if (found === null) return null;
  const used = normaliseSeed(seed);
  const session = createSession({
    game: found.game,
    seed: used,
    seats: createSeats(found.game.level, used, 'person'),
    difficulty,
    recording: true,
    ...(found.levelFile === undefined ? {} : { levelFile: found.levelFile }),
  });
  const id = freshId();
  await adopt(id, session, FRESH, false);
  return id;
}

const opening = new Map<string, Promise<Opening>>();

/** The game with this id: as it stands in this page, or resumed from its newest save that is whole. */
export function openGame(id: string, takeOver = false): Promise<Opening> {
  const under = opening.get(id);
  if (under !== undefined && !takeOver) return under;
  const next = (under ?? Promise.resolve()).then(() => openOnce(id, takeOver));
  opening.set(id, next);
  const done = (): void => {
    if (opening.get(id) === next) opening.delete(id);
  };
  next.then(done, done);
  return next;
}

async function openOnce(id: string, takeOver: boolean): Promise<Opening> {
  const here = open.get(id);
  if (here !== undefined && here.autosave.state().kind !== 'elsewhere') return { kind: 'open', game: here };
  if (here !== undefined && !takeOver) return { kind: 'elsewhere' };
  if (here !== undefined) {
    closeGame(id);
    await here.autosave.settled();
  }
  const slots = await readSave(id).catch(() => null);
  if (slots === null) return { kind: 'unreadable' };
  if (slots.length === 0) return { kind: 'gone' };
  const problems: Problem[] = [];
  const revision = Math.max(...slots.map((slot) => slot.head.revision));
  for (const { head, record } of slots) {
    const session = await sessionOf(record);
    // The whole copy is not written over: the first save goes to the other slot.
    if (session.ok) return adopt(id, session.value, { revision, next: nextAfter(revision, head) }, takeOver);
    problems.push(...session.problems);
  }
  return { kind: 'bad', problems };
}

const nextAfter = (revision: number, whole: SaveHead): number =>
  (revision + 1) % 2 === whole.revision % 2 ? revision + 2 : revision + 1;

export function closeGame(id: string): void {
  const game = open.get(id);
  open.delete(id);
  game?.autosave.stop();
  game?.release();
}

/** A record from a file becomes a game of its own; nothing that is saved already is touched. */
export async function importGame(text: string): Promise<Result<string>> {
  const session = await sessionOf(text);
  if (!session.ok) return session;
  const id = freshId();
  await adopt(id, session.value, FRESH, false);
  return { ok: true, value: id };
}

/** A session that goes on where the record stops; every month of it has been played again and compared. */
async function sessionOf(text: string): Promise<Result<Session>> {
  const record = parseRecord(text);
  return record.ok ? resume(record.value) : record;
}

async function resume(record: GameRecord): Promise<Result<Session>> {
  await fetchLevel(record.level.id);
  const verified = verifyRecord(record, shelf);
  if (!verified.ok) return verified;
  const { game } = verified.value;
  return resumeSession(game, record, createSeats(game.level, record.seed, 'person'));
}
