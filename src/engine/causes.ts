// Reads the ledger backwards: from an entry to the entries of what it was reckoned from, or of the thing that caused it.
import type { Game } from './game';
import type { Entry } from './ledger';
import type { State } from './state';
import { MARKETS, SECTORS } from './variables';

export interface LedgerIndex {
  entries(variable: number | string, turn: number): readonly Entry[];
  /** All entries of a number, oldest first. */
  history(variable: number | string): readonly Entry[];
  /** Numbers inside listed things (`crisis.3.rung`) that have entries, in order of their first. */
  readonly listed: readonly string[];
}

export function indexLedger(ledger: readonly Entry[]): LedgerIndex {
  const byNumber = new Map<number | string, Entry[]>();
  for (const entry of ledger) {
    const list = byNumber.get(entry.variable);
    if (list === undefined) byNumber.set(entry.variable, [entry]);
    else list.push(entry);
  }
  const history = (variable: number | string): readonly Entry[] => byNumber.get(variable) ?? [];
  return {
    history,
    entries: (variable, turn) => history(variable).filter((entry) => entry.turn === turn),
    listed: [...byNumber.keys()].filter((key) => typeof key === 'string'),
  };
}

/** The path of a number: `phl.approval`, `crisis.3.rung`. */
export const pathOf = ({ at }: Game, variable: number | string): string =>
  typeof variable === 'number' ? (at.places[variable]?.path ?? '') : variable;

const ownerOf = (game: Game, entry: Entry): string => pathOf(game, entry.variable).split('.')[0] ?? '';

/** Entries of the numbers that an entry was read from: of its month, or since the start where their level counted. */
export function entriesRead(game: Game, index: LedgerIndex, entry: Entry): readonly Entry[] {
  const { cause, rule, turn } = entry;
  if (cause.startsWith('variable:')) {
    const read = game.at.find(cause.slice('variable:'.length));
    if (read < 0) return [];
    if (rule.startsWith('reckon-')) return index.entries(read, turn);
    return index.history(read).filter((one) => one.turn <= turn);
  }
  if (cause === 'exports') return exportEntries(game, index, entry, game.level.rival);
  if (cause === 'measures') return exportEntries(game, index, entry, null);
  return [];
}

function exportEntries(game: Game, index: LedgerIndex, entry: Entry, buyer: string | null): readonly Entry[] {
  const { at, level } = game;
  const home = level.governments.find((one) => one.id === buyer)?.market ?? null;
  return SECTORS.flatMap((sector) =>
    MARKETS.filter((market) => home === null || market === home).flatMap((market) =>
      index.entries(at.exports(ownerOf(game, entry), sector, market), entry.turn),
    ),
  );
}

/** The number that stands for a listed thing: a crisis by its rung, a measure by its severity, else its first. */
export function numberOfThing(index: LedgerIndex, cause: string): string | null {
  const [kind = '', id = ''] = cause.split(':');
  const own = index.listed.filter((path) => path.startsWith(`${kind}.${id}.`));
  return own.find((path) => path.endsWith('.rung') || path.endsWith('.severity')) ?? own[0] ?? null;
}

/** Nearness of war is read from the worst live crisis: that one is named, before or after, whichever it was. */
export function worstCrisis(game: Game, state: State, index: LedgerIndex, entry: Entry): number | null {
  const side = ownerOf(game, entry);
  const when = entry.after > entry.before ? entry.turn : entry.turn - 1;
  let worst: number | null = null;
  let top = 0;
  for (const crisis of state.crises) {
    if (crisis.target !== side && crisis.instigator !== side) continue;
    if (crisis.opened > when || (crisis.closed !== null && crisis.closed <= when)) continue;
    const rung = rungAt(index, crisis.id, when);
    if (rung > top) {
      top = rung;
      worst = crisis.id;
    }
  }
  return worst;
}

/** The rung of a crisis at the end of a month. */
export function rungAt(index: LedgerIndex, crisis: number, turn: number): number {
  const past = index.history(`crisis.${crisis}.rung`).filter((entry) => entry.turn <= turn);
  return past.at(-1)?.after ?? 0;
}
