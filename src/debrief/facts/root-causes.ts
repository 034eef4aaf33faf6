// Follows a change down the ledger, through the numbers it was reckoned from, to the orders, crises, measures and drift.
import { type Entry, MARKETS, SECTORS } from '../../engine';
import { amountOf, type Books, pathOf, sumOf } from './books';
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
  return gather(follow(books, books.entries(variable, turn), turn, amount, DEPTH));
}

function follow(
  books: Books,
  entries: readonly Entry[],
  turn: number,
  amount: number,
  depth: number,
): readonly Root[] {
  const shares = shareOut(amount, entries.map(amountOf));
  if (shares === null) return amount === 0 ? [] : [{ cause: 'base', rule: 'limit', amount }];
  return entries.flatMap((entry, at) => expand(books, entry, turn, shares[at] ?? 0, depth));
}

function expand(books: Books, entry: Entry, turn: number, amount: number, depth: number): readonly Root[] {
  const { cause, rule } = entry;
  const blank: readonly Root[] = [{ cause, rule, amount }];
  if (amount === 0) return [];
  if (depth === 0) return blank;
  const next = entriesBehind(books, entry, turn);
  if (next.length > 0 && sumOf(next) !== 0) return follow(books, next, turn, amount, depth - 1);
  const crisis = cause === 'crises' ? worstCrisis(books, entry, turn) : null;
  return crisis === null ? blank : [{ cause: `crisis:${crisis}`, rule, amount }];
}

/** The entries of what a number was read from: of the month, or since the start where its level counted. */
function entriesBehind(books: Books, { variable, cause, rule }: Entry, turn: number): readonly Entry[] {
  const side = pathOf(books, variable).split('.')[0] ?? '';
  if (cause.startsWith('variable:')) {
    const read = books.game.at.find(cause.slice('variable:'.length));
    if (read < 0) return [];
    const month = books.entries(read, turn);
    const past = books.history(read).filter((entry) => entry.turn <= turn);
    return rule.startsWith('reckon-') ? month : past;
  }
  if (cause === 'exports') return exportEntries(books, side, turn, books.game.level.rival);
  if (cause === 'measures') return exportEntries(books, side, turn, null);
  return [];
}

function exportEntries(books: Books, side: string, turn: number, buyer: string | null): readonly Entry[] {
  const { at, level } = books.game;
  const home = level.governments.find((one) => one.id === buyer)?.market ?? null;
  return SECTORS.flatMap((sector) =>
    MARKETS.filter((market) => home === null || market === home).flatMap((market) =>
      books.entries(at.exports(side, sector, market), turn),
    ),
  );
}

/** Nearness of war is read from the worst live crisis: that one is named, before or after, whichever it was. */
function worstCrisis(books: Books, entry: Entry, turn: number): number | null {
  const side = pathOf(books, entry.variable).split('.')[0] ?? '';
  const when = amountOf(entry) > 0 ? turn : turn - 1;
  let worst: number | null = null;
  let top = 0;
  for (const crisis of books.state.crises) {
    if (crisis.target !== side && crisis.instigator !== side) continue;
    if (crisis.opened > when || (crisis.closed !== null && crisis.closed <= when)) continue;
    const rung = rungAt(books, crisis.id, when);
    if (rung > top) {
      top = rung;
      worst = crisis.id;
    }
  }
  return worst;
}

/** The rung of a crisis at the end of a month. */
export function rungAt(books: Books, crisis: number, turn: number): number {
  const past = books.history(`crisis.${crisis}.rung`).filter((entry) => entry.turn <= turn);
  return past.at(-1)?.after ?? 0;
}
