// What stood in the side's own view before a hostile act took effect, so that a careful player could have expected it.
import { ATTRIBUTED, type Family, type GameEvent, isSeenBy } from '../../engine';
import type { Books } from './books';
import { valueAt } from './crisis-numbers';

export type Sign =
  /** Its services saw it being prepared; covert acts without a name. */
  | { readonly key: 'prepared'; readonly turn: number; readonly named: boolean }
  /** It stood in the papers that something was being prepared, not by whom or what. */
  | { readonly key: 'stirring'; readonly turn: number }
  /** More of its ships at the place, in ship-days, than is usual there. */
  | { readonly key: 'ships'; readonly place: string; readonly usual: number; readonly to: number }
  /** A quarrel with the same government, open or lately over. */
  | { readonly key: 'open' | 'over'; readonly crisis: number; readonly turn: number }
  /** The same act against another, or a crisis of the same kind with another. */
  | { readonly key: 'elsewhere' | 'others'; readonly target: string; readonly turn: number }
  /** High (or cold), or moved that way within a season. */
  | {
      readonly key: 'tension' | 'cold';
      readonly from: number;
      readonly to: number;
      readonly moved: boolean;
    };

export interface Expected {
  readonly by: string;
  readonly action: string;
  readonly target: string | null;
  readonly ordered: number;
  readonly turn: number;
}

/** Months that count as lately, and a season, over which a rise is a rise. */
const LATELY = 6;
const SEASON = 3;
const MORE_SHIPS = 8;
const HIGH_TENSION = 500;
const RISEN = 50;
const COLD = 350;

const FAMILIES: Readonly<Record<string, Family>> = {
  military: 'maritime',
  economic: 'trade',
  cyber: 'cyber',
};

/** The plainest first. Everything here was shown: public numbers, events that the side was told of, its own crises. */
export function signsBefore(books: Books, act: Expected): readonly Sign[] {
  return [
    ...preparations(books, act),
    ...ships(books, act),
    ...quarrels(books, act),
    ...elsewhere(books, act),
    ...risen(books, 'tension', books.game.at.world('tension'), act.turn - 1),
    ...risen(books, 'cold', books.game.at.pair(act.by, books.side, 'relation'), act.turn - 1),
    ...stirrings(books, act),
  ];
}

/** The first sign of such a kind that the side was told of, between the order and the act. */
function signSeen(
  { months, side }: Books,
  { ordered, turn }: Expected,
  fits: (event: GameEvent) => boolean,
): GameEvent | undefined {
  return months
    .filter((month) => month.turn >= Math.max(1, ordered) && month.turn < turn)
    .flatMap(({ events }) => events)
    .find((event) => event.kind === 'sign-seen' && fits(event) && isSeenBy(event, side));
}

function preparations(books: Books, act: Expected): Sign[] {
  const place = books.game.at.features.includes(act.target ?? '') ? act.target : null;
  const seen = signSeen(
    books,
    act,
    (event) => event.what === act.action && event.place === place && event.target === books.side,
  );
  return seen === undefined ? [] : [{ key: 'prepared', turn: seen.turn, named: seen.by !== 'unknown' }];
}

/** The vaguest sign, and the one that no act of theirs lacks that was ordered in the game. */
function stirrings(books: Books, act: Expected): Sign[] {
  const victim = act.target === null ? null : books.side;
  const seen = signSeen(books, act, (event) => event.what === 'stirrings' && event.target === victim);
  return seen === undefined ? [] : [{ key: 'stirring', turn: seen.turn }];
}

function ships(books: Books, { target: place, turn }: Expected): Sign[] {
  const feature = books.game.level.features.find((one) => one.id === place);
  if (feature === undefined) return [];
  const there = books.game.at.feature(feature.id, 'rival-ships');
  const to = books.value(there, turn - 1);
  const usual = feature.rivalShips;
  return to - usual < MORE_SHIPS ? [] : [{ key: 'ships', place: feature.id, usual, to }];
}

/** The nearest to the act: at the same place, else of the same kind, else any that is still open. */
function quarrels(books: Books, { by, action, target, turn }: Expected): Sign[] {
  const { rules } = books.game;
  const family = FAMILIES[rules.actions[action]?.nature.domain ?? ''];
  const known = books.state.crises.filter(
    (crisis) =>
      crisis.instigator === by &&
      crisis.target === books.side &&
      crisis.opened < turn &&
      (crisis.closed === null || crisis.closed >= turn - LATELY) &&
      valueAt(books, crisis, 'attribution', turn - 1) >= ATTRIBUTED,
  );
  const isOpen = ({ closed }: (typeof known)[number]): boolean => closed === null || closed >= turn;
  const nearest =
    known.find(({ place }) => place === target) ??
    known.find((one) => one.family === family) ??
    known.find(isOpen);
  if (nearest === undefined) return [];
  return isOpen(nearest)
    ? [{ key: 'open', crisis: nearest.id, turn: nearest.opened }]
    : [{ key: 'over', crisis: nearest.id, turn: nearest.closed ?? nearest.opened }];
}

function elsewhere(books: Books, { by, action, turn }: Expected): Sign[] {
  const { level, rules } = books.game;
  const family = FAMILIES[rules.actions[action]?.nature.domain ?? ''];
  const seen = books.months
    .filter((month) => month.turn < turn && month.turn >= turn - LATELY)
    .flatMap(({ events }) => events)
    .filter((event) => event.by === by && isSeenBy(event, books.side))
    .flatMap(({ kind, what, target, turn: when }): Sign[] => {
      const key = kind === 'action-done' && what === action ? 'elsewhere' : 'others';
      if (key === 'others' && !(kind === 'crisis-opened' && what === family)) return [];
      const victim = level.features.find((one) => one.id === target)?.holder ?? target;
      return victim === null || victim === books.side ? [] : [{ key, target: victim, turn: when }];
    });
  const nearest = seen.filter(({ key }) => key === 'elsewhere').at(-1) ?? seen.at(-1);
  return nearest === undefined ? [] : [nearest];
}

function risen(books: Books, key: 'tension' | 'cold', variable: number, turn: number): Sign[] {
  const to = books.value(variable, turn);
  const from = books.value(variable, Math.max(0, turn - SEASON));
  const moved = (key === 'tension' ? to - from : from - to) >= RISEN;
  const stands = key === 'tension' ? to >= HIGH_TENSION : to <= COLD;
  return moved || stands ? [{ key, from, to, moved }] : [];
}
