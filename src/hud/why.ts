// Why a number changed in a month: the ledger's entries by cause, in order of size, each followed to what it was read from.
import { type Entry, entriesFor, type Session, type View } from '../engine';

export interface Reason {
  readonly cause: string;
  /** The rules behind it, each once. */
  readonly rules: readonly string[];
  readonly amount: number;
  /** The variable it was read from, when the side may look at it and it changed in the same month. */
  readonly from: number | null;
}

export interface Why {
  readonly before: number;
  readonly change: number;
  readonly reasons: readonly Reason[];
}

/** Whether the side knows this number exactly: the books of a number that it only guesses stay closed. */
function mayAsk(view: View, variable: number | string): boolean {
  if (typeof variable === 'number') return view.spread(variable) === 0;
  return !variable.endsWith('.resolve') && !variable.endsWith('.instigatorStake');
}

export function whyOf(session: Session, view: View, variable: number | string, turn: number): Why | null {
  if (!mayAsk(view, variable)) return null;
  const entries = entriesFor(session.ledger(), variable, turn);
  const first = entries[0];
  if (first === undefined) return null;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.cause, [...(groups.get(entry.cause) ?? []), entry]);
  const reasons = [...groups].map(([cause, list]): Reason => {
    const read = cause.startsWith('variable:') ? view.at.find(cause.slice('variable:'.length)) : -1;
    const open = read >= 0 && mayAsk(view, read) && entriesFor(session.ledger(), read, turn).length > 0;
    return {
      cause,
      rules: [...new Set(list.map((entry) => entry.rule))],
      amount: list.reduce((sum, entry) => sum + entry.after - entry.before, 0),
      from: open ? read : null,
    };
  });
  return {
    before: first.before,
    change: entries.reduce((sum, entry) => sum + entry.after - entry.before, 0),
    reasons: reasons
      .filter((reason) => reason.amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.cause < b.cause ? -1 : 1)),
  };
}

/** What a number was at the end of the month before last, for its trend. */
export function lastChange(session: Session, variable: number): number {
  const months = session.months();
  const end = months.at(-1)?.vars[variable];
  const before = (months.at(-2)?.vars ?? session.start())[variable];
  return end === undefined || before === undefined ? 0 : end - before;
}
