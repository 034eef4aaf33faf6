// Names from the theory of crises for what happened, given only where the ledger's rules or acts behind them really fired.
import { type Entry, isRedSeat, type Pillar } from '../../engine';
import { amountOf, type Books, pathOf } from './books';

export const TAGS = [
  'security-dilemma',
  'audience-cost',
  'salami-tactics',
  'abandonment',
  'entrapment',
  'hollow-alliance',
  'trade-diversion',
  'reassurance',
] as const;
export type Tag = (typeof TAGS)[number];

export interface Sighting {
  readonly turn: number;
  readonly variable: number | string;
  readonly rule: string;
  readonly cause: string;
  readonly amount: number;
}

export interface Tagged {
  readonly tag: Tag;
  /** Every place, the largest first. */
  readonly sightings: readonly Sighting[];
  /** The number most touched, and by how much in all. */
  readonly total: { readonly variable: number | string; readonly amount: number };
}

type Test = (entry: Entry, path: string) => boolean;

export function tagsOf(books: Books): readonly Tagged[] {
  const tests = testsFor(books);
  return TAGS.flatMap((tag) => {
    const entries = books.session
      .ledger()
      .filter((entry) => amountOf(entry) !== 0 && tests[tag](entry, pathOf(books, entry.variable)));
    const sightings = merge(entries);
    const total = totalOf(sightings);
    return total === null ? [] : [{ tag, sightings, total }];
  });
}

function testsFor(books: Books): Readonly<Record<Tag, Test>> {
  const { rules, level } = books.game;
  const me = books.side;
  const seenByRival = `${level.rival}>${me}.relation`;
  // What is sliced is the player's own, or, where the player is the one who slices, what it claims.
  const red = isRedSeat(level);
  const mine = level.features.filter((one) => (one.holder === me) !== red).map((one) => `${one.id}.control`);
  const ordered = (entry: Entry, pillar: Pillar): boolean => {
    const action = rules.actions[entry.rule];
    return (
      action?.kind === 'policy' && action.pillar === pillar && entry.cause === `order:${me}:${entry.rule}`
    );
  };
  const courted = (entry: Entry): boolean => {
    const action = rules.actions[entry.rule];
    return (
      action?.kind === 'policy' && action.hostile !== true && entry.cause === `order:${me}:${entry.rule}`
    );
  };
  const isSeen = (path: string): boolean => (red ? path.endsWith(`>${me}.relation`) : path === seenByRival);
  const calms = (entry: Entry, path: string): boolean =>
    path === 'world.tension' ? amountOf(entry) < 0 : isSeen(path) && amountOf(entry) > 0;
  const alarms = (entry: Entry, path: string): boolean =>
    path === 'world.tension' ? amountOf(entry) > 0 : path === seenByRival && amountOf(entry) < 0;
  return {
    'security-dilemma': (entry, path) => ordered(entry, 'commit') && alarms(entry, path),
    'audience-cost': (entry, path) => entry.rule === 'audience-cost' && path === `${me}.approval`,
    'salami-tactics': (entry, path) =>
      (entry.rule === 'slice' && mine.includes(path)) ||
      (entry.rule === 'salami' && path === `${level.rival}>${me}.resolve`),
    abandonment: (entry, path) =>
      (entry.rule === 'silence' || entry.rule === 'clause-broken') && path.startsWith(`${me}>`),
    entrapment: (entry, path) => ordered(entry, 'commit') && path === `${me}.autonomy` && amountOf(entry) < 0,
    'hollow-alliance': (entry, path) =>
      entry.rule === 'hollow-alliance' && (path === 'world.codification' || path === `${me}.approval`),
    'trade-diversion': (entry, path) =>
      entry.rule === 'reallocation' && path.startsWith(`${me}.exports.`) && amountOf(entry) > 0,
    reassurance: (entry, path) => (red ? courted(entry) : ordered(entry, 'hedge')) && calms(entry, path),
  };
}

/** Entries of the same month, cause and number are one sighting; sales elsewhere are one over all sectors and markets. */
function merge(entries: readonly Entry[]): readonly Sighting[] {
  const found = new Map<string, Sighting>();
  for (const entry of entries) {
    const key = `${entry.turn}|${entry.variable}|${entry.cause}|${entry.rule}`;
    const amount = (found.get(key)?.amount ?? 0) + amountOf(entry);
    const { turn, variable, rule, cause } = entry;
    found.set(key, { turn, variable, rule, cause, amount });
  }
  return [...found.values()]
    .filter((one) => one.amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.turn - b.turn);
}

function totalOf(sightings: readonly Sighting[]): Tagged['total'] | null {
  const sums = new Map<number | string, number>();
  for (const { variable, amount } of sightings) sums.set(variable, (sums.get(variable) ?? 0) + amount);
  const [top] = [...sums].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return top === undefined ? null : { variable: top[0], amount: top[1] };
}
