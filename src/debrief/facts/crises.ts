// Each crisis of the side as it went: rungs by month, the exit, the true resolve, and what the services could have thought.
import { type Crisis, type Range, rungAt, type State, viewOf } from '../../engine';
import type { Books } from './books';

export interface CrisisStory {
  readonly crisis: Crisis;
  /** The rung at the end of each month from the opening on; null once it was over. */
  readonly rungs: readonly { readonly turn: number; readonly rung: number }[];
  readonly highest: number;
  /** The month of the estimate, the truth in it, and the range the services gave. */
  readonly seen: { readonly turn: number; readonly truth: number; readonly range: Range };
  /** The side's answers: action ids by month. */
  readonly answers: readonly { readonly turn: number; readonly action: string }[];
}

/** In which third of the services' range the truth lay. */
export function endOf({ truth, range }: CrisisStory['seen']): 'low' | 'middle' | 'high' {
  const third = (range.hi - range.lo) / 3;
  return truth < range.lo + third ? 'low' : truth > range.hi - third ? 'high' : 'middle';
}

export function crisesOf(books: Books): readonly CrisisStory[] {
  return books.state.crises
    .filter((crisis) => crisis.target === books.side || crisis.instigator === books.side)
    .map((crisis) => {
      const last = crisis.closed ?? books.months.length;
      const rungs = books.months
        .filter(({ turn }) => turn >= crisis.opened && turn <= last)
        .map(({ turn }) => ({ turn, rung: rungAt(books.index, crisis.id, turn) }));
      const changes = books.history(`crisis.${crisis.id}.rung`).map((entry) => entry.after);
      return {
        crisis,
        rungs,
        highest: changes.reduce((top, rung) => Math.max(top, rung), 0),
        seen: seenBy(books, crisis),
        answers: books.months.flatMap((month) =>
          (month.orders[books.side]?.responses ?? [])
            .filter((response) => response.crisis === crisis.id)
            .map(({ action }) => ({ turn: month.turn, action })),
        ),
      };
    });
}

/** What the side's services said of the other's resolve in the first month in which they could. */
function seenBy(books: Books, crisis: Crisis): CrisisStory['seen'] {
  const lasting = (crisis.closed ?? books.months.length) > crisis.opened;
  const turn = lasting ? crisis.opened + 1 : crisis.opened;
  const resolves = books
    .history(`crisis.${crisis.id}.resolve`)
    .filter((entry) => (lasting ? entry.turn < turn : entry.turn <= turn));
  const truth = resolves.at(-1)?.after ?? crisis.resolve;
  const then: State = {
    ...books.state,
    ending: null,
    turn,
    vars: [...(turn < 2 ? books.session.start() : (books.months[turn - 2]?.vars ?? []))],
    crises: [{ ...crisis, resolve: truth }],
  };
  const view = viewOf(books.game, then, books.side, 'planning');
  return { turn, truth, range: view.crises[0]?.resolve ?? { lo: 0, hi: 1000 } };
}
