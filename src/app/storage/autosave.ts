// Saves a session after each of its steps and says how that went; never silently.
import { formatRecord, type Session } from '../../engine';
import { dropFromMemory, keepInMemory } from './memory';
import { NotWritten, SavedElsewhere, type SaveHead, writeSave } from './saves';

export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly turn: number }
  /** Play goes on in memory; the way to keep the game is to export it. */
  | { readonly kind: 'failed'; readonly reason: 'blocked' | 'full' | 'not-written' }
  /** Another tab plays this game now; this one writes nothing any more. */
  | { readonly kind: 'elsewhere' };

export interface Autosave {
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
  /** Another tab has taken the game over. */
  yieldTo(): void;
  stop(): void;
}

interface Options {
  readonly id: string;
  readonly session: Session;
  /** Revision of the save that the session was resumed from; 0 for a new game. */
  readonly revision: number;
  /** The revision of the first save here; the one after the next where the next would overwrite the only whole copy. */
  readonly next?: number;
  readonly now?: () => number;
  readonly write?: typeof writeSave;
}

export function createAutosave({
  id,
  session,
  revision,
  next = revision + 1,
  now = Date.now,
  write = writeSave,
}: Options): Autosave {
  let state: SaveState = { kind: 'saving' };
  let last = revision;
  let coming = next;
  let running: Promise<void> | null = null;
  let again = false;
  const listeners = new Set<() => void>();
  const set = (next: SaveState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const once = async (): Promise<void> => {
    const record = formatRecord(session.record());
    const head = headOf(id, session, coming, now());
    try {
      await write(head, record, last);
      last = head.revision;
      coming = last + 1;
      dropFromMemory(id);
      if (state.kind !== 'elsewhere') set({ kind: 'saved', turn: head.turn });
    } catch (fault) {
      // What could not be read back is on disk all the same, and is written over first.
      if (fault instanceof NotWritten) {
        last = head.revision;
        coming = last + 2;
      }
      const failed = stateOf(fault);
      if (failed.kind === 'failed') keepInMemory({ head: { ...head, revision: last }, record });
      else dropFromMemory(id);
      if (state.kind !== 'elsewhere') set(failed);
    }
  };
  const save = (): void => {
    if (state.kind === 'elsewhere') return;
    if (running !== null) {
      again = true;
      return;
    }
    running = once().then(() => {
      running = null;
      if (!again) return undefined;
      again = false;
      save();
      return running ?? undefined;
    });
  };

  const unsubscribe = session.subscribe(save);
  save();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled() {
      while (running !== null) await running;
    },
    yieldTo() {
      dropFromMemory(id);
      set({ kind: 'elsewhere' });
    },
    stop: unsubscribe,
  };
}

function stateOf(fault: unknown): SaveState {
  if (fault instanceof SavedElsewhere) return { kind: 'elsewhere' };
  if (fault instanceof NotWritten) return { kind: 'failed', reason: 'not-written' };
  const full = fault instanceof DOMException && fault.name === 'QuotaExceededError';
  return { kind: 'failed', reason: full ? 'full' : 'blocked' };
}

export function headOf(id: string, session: Session, revision: number, savedAt: number): SaveHead {
  const { level } = session.game;
  const view = session.view(level.player);
  return {
    id,
    revision,
    level: level.id,
    title: level.words.title,
    seed: session.seed,
    difficulty: view.difficulty,
    turn: view.turn,
    turns: level.turns,
    year: view.year,
    month: view.month,
    ending: view.ending,
    savedAt,
  };
}
