// The finished game as a book to look things up in: values by month, and ledger entries by number and month.
import {
  DIALS,
  type Entry,
  type Game,
  indexLedger,
  type LedgerIndex,
  type Month,
  pathOf as pathIn,
  type Session,
  type State,
  type View,
} from '../../engine';

export interface Books {
  readonly session: Session;
  readonly game: Game;
  readonly side: string;
  /** What the side knows now that the game is over, which is everything. */
  readonly view: View;
  readonly state: State;
  readonly months: readonly Month[];
  readonly index: LedgerIndex;
  /** Value at the end of a month; month 0 is the start. */
  value(variable: number, turn: number): number;
  change(variable: number, turn: number): number;
  entries(variable: number | string, turn: number): readonly Entry[];
  /** All entries of a number, oldest first. */
  history(variable: number | string): readonly Entry[];
  /** Thousandths of a point of the weighted score at the end of a month. */
  weighted(turn: number): number;
}

export function openBooks(session: Session, side: string): Books {
  const { game } = session;
  const months = session.months();
  const index = indexLedger(session.ledger());
  const value = (variable: number, turn: number): number =>
    (turn < 1 ? session.start() : months[Math.min(turn, months.length) - 1]?.vars)?.[variable] ?? 0;
  return {
    session,
    game,
    side,
    view: session.view(side),
    state: session.reveal(),
    months,
    value,
    change: (variable, turn) => value(variable, turn) - value(variable, turn - 1),
    index,
    entries: index.entries,
    history: index.history,
    weighted: (turn) =>
      DIALS.reduce(
        (sum, dial) => sum + value(game.at.side(side, dial), turn) * game.level.scoring.weights[dial],
        0,
      ),
  };
}

export const amountOf = (entry: Entry): number => entry.after - entry.before;

export const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + amountOf(entry), 0);

/** The path of a number: `phl.approval`, `crisis.3.rung`. */
export const pathOf = (books: Books, variable: number | string): string => pathIn(books.game, variable);
