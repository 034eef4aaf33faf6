// Follows a change down the ledger, through the numbers it was reckoned from, to the orders, crises, measures and drift.
import { type Entry, entriesRead, worstCrisis } from '../../engine';
import { amountOf, type Books, sumOf } from './books';
import { shareOut } from './shares';

export interface Root {
  /** `order:…`, `crisis:…`, `measure:…`, `world` and the like; never a variable, unless its books are blank. */
  readonly cause: string;
  /** The rule behind the largest entry; what moves by itself is told apart by it. */
  readonly rule: string;
  readonly amount: number;
}

const DEPTH = 8;
const BY_ITSELF = ['world', 'base', 'networks'];

/** Roots with the same key are one cause. */
export const keyOf = (root: Root): string =>
  BY_ITSELF.includes(root.cause) ? `${root.cause}|${root.rule}` : root.cause;

/** Same causes put together, largest first; what cancels out is left out. */
export function gather(roots: readonly Root[]): readonly Root[] {
  const groups = new Map<string, Root[]>();
  for (const root of roots) groups.set(keyOf(root), [...(groups.get(keyOf(root)) ?? []), root]);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = [...group].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
      const amount = group.reduce((sum, root) => sum + root.amount, 0);
      return first === undefined || amount === 0 ? [] : [{ ...first, amount }];
    })
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The root causes of `amount`, by which a number changed in a month; they add up to it. */
export function rootsOf(books: Books, variable: number, turn: number, amount: number): readonly Root[] {
  return gather(follow(books, books.entries(variable, turn), amount, DEPTH));
}

function follow(books: Books, entries: readonly Entry[], amount: number, depth: number): readonly Root[] {
  const shares = shareOut(amount, entries.map(amountOf));
  if (shares === null) return amount === 0 ? [] : [{ cause: 'base', rule: 'limit', amount }];
  return entries.flatMap((entry, at) => expand(books, entry, shares[at] ?? 0, depth));
}

function expand(books: Books, entry: Entry, amount: number, depth: number): readonly Root[] {
  const { cause, rule } = entry;
  const blank: readonly Root[] = [{ cause, rule, amount }];
  if (amount === 0) return [];
  if (depth === 0) return blank;
  const next = entriesRead(books.game, books.index, entry);
  if (next.length > 0 && sumOf(next) !== 0) return follow(books, next, amount, depth - 1);
  const crisis = cause === 'crises' ? worstCrisis(books.game, books.state, books.index, entry) : null;
  return crisis === null ? blank : [{ cause: `crisis:${crisis}`, rule, amount }];
}
