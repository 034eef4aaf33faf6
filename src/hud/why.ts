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

/** The one cause that stands for all whose doer nobody knows yet. */
const UNTRACED = 'untraced';

/** Until the game is over the books must not name whom the crisis cards and the news leave unnamed. */
function asKnown(session: Session, view: View, variable: number | string, cause: string): string {
  if (view.ending !== null) return cause;
  const [kind = '', first = '', act = ''] = cause.split(':');
  if (kind === 'order') {
    const action = session.game.rules.actions[act];
    const covert = action?.kind === 'policy' && action.covert === true;
    return covert && first !== view.side ? UNTRACED : cause;
  }
  if (kind !== 'crisis') return cause;
  const crisis = view.crises.find((one) => one.id === Number(first));
  if (crisis?.instigator !== 'unknown') return cause;
  // That a crisis moved a number of this very government would give it away.
  const path = typeof variable === 'number' ? (view.at.places[variable]?.path ?? '') : variable;
  const owners = (path.split('.')[0] ?? '').split('>');
  return owners.includes(view.level.rival) ? UNTRACED : cause;
}

export function whyOf(session: Session, view: View, variable: number | string, turn: number): Why | null {
  if (!mayAsk(view, variable)) return null;
  const entries = entriesFor(session.ledger(), variable, turn);
  const first = entries[0];
  if (first === undefined) return null;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const cause = asKnown(session, view, variable, entry.cause);
    groups.set(cause, [...(groups.get(cause) ?? []), entry]);
  }
  const reasons = [...groups].map(([cause, list]): Reason => {
    const read = cause.startsWith('variable:') ? view.at.find(cause.slice('variable:'.length)) : -1;
    const open = read >= 0 && mayAsk(view, read) && entriesFor(session.ledger(), read, turn).length > 0;
    return {
      cause,
      rules: cause === UNTRACED ? [] : [...new Set(list.map((entry) => entry.rule))],
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

/** Attention that this month's plan has already paid for. */
export function attentionPaid(session: Session, view: View): number {
  return entriesFor(session.ledger(), view.at.side(view.side, 'attention'), view.turn)
    .filter((entry) => entry.rule === 'cost')
    .reduce((sum, entry) => sum + entry.before - entry.after, 0);
}

/** What a number was at the end of the month before last, for its trend. */
export function lastChange(session: Session, variable: number): number {
  const months = session.months();
  const end = months.at(-1)?.vars[variable];
  const before = (months.at(-2)?.vars ?? session.start())[variable];
  return end === undefined || before === undefined ? 0 : end - before;
}
