// Why a number changed in a month: its ledger entries by cause, each of which can be asked in turn. They add up exactly.
import type { Entry } from '../../engine';
import { type Books, pathOf, sumOf } from './books';

export interface Link {
  readonly cause: string;
  readonly rules: readonly string[];
  readonly amount: number;
  /** The number it was read from, when that changed in the same month. */
  readonly from: number | null;
  /** Where a crisis or measure came from: the cause and month of its first entry. */
  readonly origin: { readonly cause: string; readonly turn: number } | null;
}

export interface Chain {
  readonly variable: number;
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  readonly links: readonly Link[];
}

export function chainOf(books: Books, variable: number, turn: number): Chain {
  const groups = new Map<string, Entry[]>();
  for (const entry of books.entries(variable, turn))
    groups.set(entry.cause, [...(groups.get(entry.cause) ?? []), entry]);
  const links = [...groups]
    .map(([cause, list]) => linkOf(books, cause, list, turn))
    .filter((link) => link.amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.cause < b.cause ? -1 : 1));
  return {
    variable,
    turn,
    before: books.value(variable, turn - 1),
    after: books.value(variable, turn),
    links,
  };
}

function linkOf(books: Books, cause: string, entries: readonly Entry[], turn: number): Link {
  const read = cause.startsWith('variable:') ? books.game.at.find(cause.slice('variable:'.length)) : -1;
  return {
    cause,
    rules: [...new Set(entries.map((entry) => entry.rule))],
    amount: sumOf(entries),
    from: read >= 0 && books.entries(read, turn).length > 0 ? read : null,
    origin: originOf(books, cause),
  };
}

function originOf(books: Books, cause: string): Link['origin'] {
  const [kind = '', id = ''] = cause.split(':');
  const path = kind === 'crisis' ? `crisis.${id}.clock` : kind === 'measure' ? `measure.${id}.severity` : '';
  const first = path === '' ? undefined : books.history(path)[0];
  return first === undefined ? null : { cause: first.cause, turn: first.turn };
}

export interface Choice {
  readonly group: 'dials' | 'country' | 'others' | 'world' | 'places' | 'exports';
  readonly variable: number;
}

const GROUPS: readonly Choice['group'][] = ['dials', 'country', 'others', 'places', 'exports', 'world'];
const DIAL_WORDS = ['sovereignty', 'prosperity', 'security', 'standing'];

/** The numbers of interest to a side that ever changed, in groups. */
export function choicesOf(books: Books): readonly Choice[] {
  const { at, level } = books.game;
  const mine = level.features.filter((one) => one.holder === books.side).map((one) => one.id);
  const groupOf = (path: string): Choice['group'] | null => {
    const [head = '', name = ''] = path.split('.');
    if (head === 'world') return 'world';
    if (mine.includes(head)) return 'places';
    if (head.includes('>')) return head.split('>').includes(books.side) ? 'others' : null;
    if (head !== books.side) return null;
    if (name === 'exports') return 'exports';
    return DIAL_WORDS.includes(name) ? 'dials' : 'country';
  };
  return at.places
    .flatMap((place, variable): Choice[] => {
      const group = groupOf(pathOf(books, variable));
      return group === null || place === undefined || books.history(variable).length === 0
        ? []
        : [{ group, variable }];
    })
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.variable - b.variable);
}
