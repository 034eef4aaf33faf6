// Why a number changed in a month of a recorded game: its ledger entries, and those behind them.
import {
  type Entry,
  indexLedger,
  nearest,
  parseRecord,
  type Session,
  type Shelf,
  verifyRecord,
} from '../../engine';
import { Fault, readText } from '../shelf';
import { type Step, stepOf } from './trace';

export interface Explanation {
  readonly variable: string;
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  readonly steps: readonly Step[];
  /** Other months in which it changed. */
  readonly otherTurns: readonly number[];
}

/** Plays the record again, as `verify` does: what cannot be verified cannot be explained. */
export function replayFile(file: string, shelf: Shelf): Session {
  const parsed = parseRecord(readText(file));
  const result = parsed.ok ? verifyRecord(parsed.value, shelf) : parsed;
  if (!result.ok) throw new Fault('bad-record', `${file} does not replay`, result.problems);
  return result.value;
}

export function explain(session: Session, path: string, turn: number, depth: number): Explanation {
  const { at } = session.game;
  const index = indexLedger(session.ledger());
  const place = at.find(path);
  if (place < 0 && !index.listed.includes(path)) {
    const known = [...at.places.map((one) => one.path), ...index.listed];
    throw new Fault('no-variable', `no variable ${path}; nearest: ${nearest(path, known)}`);
  }
  const last = session.months().length;
  if (turn < 1 || turn > last)
    throw new Fault('no-turn', `no turn ${turn}: the record has turns 1 to ${last}`);
  const variable = place < 0 ? path : place;
  const history = index.history(variable);
  const entries = index.entries(variable, turn);
  const trail = { session, index, told: new Set<Entry>() };
  const before = history.filter((entry) => entry.turn < turn).at(-1)?.after ?? session.start()[place] ?? 0;
  return {
    variable: path,
    turn,
    before,
    after: entries.at(-1)?.after ?? before,
    steps: entries.map((entry) => stepOf(trail, entry, depth)),
    otherTurns: [...new Set(history.map((entry) => entry.turn))].filter((one) => one !== turn),
  };
}
