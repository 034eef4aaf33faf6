// Questions to discuss, made from what happened in this game: each a key of the catalogue and what fills it.
import { isRedSeat } from '../../engine';
import type { Books } from './books';
import { type CrisisStory, endOf } from './crises';
import type { Spending } from './spending';
import type { Tagged } from './tags';
import type { TurningPoint } from './turning-points';

export type Question =
  | { readonly key: 'turning-down' | 'turning-up'; readonly point: TurningPoint }
  | { readonly key: 'lopsided' | 'even'; readonly most: Spending; readonly least: Spending }
  | { readonly key: 'misread' | 'read-well'; readonly story: CrisisStory }
  | { readonly key: 'conceded' | 'accompli' | 'stood' | 'frozen' | 'highest'; readonly story: CrisisStory }
  | {
      readonly key: 'conceded-red' | 'accompli-red' | 'stood-red' | 'frozen-red';
      readonly story: CrisisStory;
    }
  | { readonly key: 'tag'; readonly tagged: Tagged }
  | { readonly key: 'world-red' | 'closer' | 'world' | 'belief-fell' | 'belief-rose' | 'quiet' };

export interface Findings {
  readonly points: readonly TurningPoint[];
  readonly spending: readonly Spending[];
  readonly crises: readonly CrisisStory[];
  readonly tags: readonly Tagged[];
}

export function questionsFor(books: Books, found: Findings): readonly Question[] {
  return [
    ...aboutTurns(found.points),
    ...aboutMoney(found.spending),
    ...(isRedSeat(books.game.level) ? aboutOwnCrises(found.crises) : aboutCrises(found.crises)),
    ...found.tags.slice(0, 3).map((tagged): Question => ({ key: 'tag', tagged })),
    ...aboutBelief(books),
    ...(isRedSeat(books.game.level)
      ? [...aboutForces(books), { key: 'world-red' } as const]
      : [{ key: 'world' } as const]),
  ];
}

function aboutTurns(points: readonly TurningPoint[]): readonly Question[] {
  const worst = [...points].sort((a, b) => a.swing - b.swing)[0];
  const best = [...points].sort((a, b) => b.swing - a.swing)[0];
  return [
    ...(worst !== undefined && worst.swing < 0 ? [{ key: 'turning-down', point: worst } as const] : []),
    ...(best !== undefined && best.swing > 0 ? [{ key: 'turning-up', point: best } as const] : []),
  ];
}

function aboutMoney(spending: readonly Spending[]): readonly Question[] {
  const order = [...spending].sort((a, b) => b.total - a.total);
  const most = order[0];
  const least = order.at(-1);
  if (most === undefined || least === undefined || most.total === 0) return [];
  return [{ key: most.total > 2 * least.total ? 'lopsided' : 'even', most, least }];
}

function aboutCrises(crises: readonly CrisisStory[]): readonly Question[] {
  if (crises.length === 0) return [{ key: 'quiet' }];
  const ended = (exit: string): CrisisStory | undefined => crises.find((one) => one.crisis.exit === exit);
  const misread = crises.find(({ seen }) => endOf(seen) !== 'middle');
  const widest = [...crises].sort((a, b) => width(b) - width(a))[0];
  const highest = [...crises].sort((a, b) => b.highest - a.highest)[0];
  const about = (key: 'conceded' | 'accompli' | 'stood' | 'frozen' | 'highest', story?: CrisisStory) =>
    story === undefined ? [] : [{ key, story } as const];
  return [
    ...(misread === undefined
      ? widest === undefined
        ? []
        : [{ key: 'read-well', story: widest } as const]
      : [{ key: 'misread', story: misread } as const]),
    ...about('conceded', ended('target-concedes')),
    ...about('accompli', ended('fait-accompli')),
    ...about('stood', ended('rival-backs-off')),
    ...about('frozen', ended('frozen')),
    ...about('highest', highest !== undefined && highest.highest >= 3 ? highest : undefined),
  ];
}

/** At the red seat: whether forces around it have come to work more closely with the patron's. */
function aboutForces({ game, months, value }: Books): readonly Question[] {
  const { at, level } = game;
  const closer = level.governments.reduce((sum, { id, role }) => {
    const interop = at.pair(level.patron, id, 'interop');
    return role === 'regional' ? sum + value(interop, months.length) - value(interop, 0) : sum;
  }, 0);
  return closer > 0 ? [{ key: 'closer' }] : [];
}

/** At the red seat: the crises that one began oneself, and how each kind of end looks from there. */
function aboutOwnCrises(crises: readonly CrisisStory[]): readonly Question[] {
  if (crises.length === 0) return [{ key: 'quiet' }];
  const kinds = [
    ['target-concedes', 'conceded-red'],
    ['fait-accompli', 'accompli-red'],
    ['rival-backs-off', 'stood-red'],
    ['frozen', 'frozen-red'],
  ] as const;
  const ends = kinds.flatMap(([exit, key]): Question[] => {
    const story = crises.find((one) => one.crisis.exit === exit);
    return story === undefined ? [] : [{ key, story }];
  });
  const highest = [...crises].sort((a, b) => b.highest - a.highest)[0];
  return highest !== undefined && highest.highest >= 3 ? [...ends, { key: 'highest', story: highest }] : ends;
}

const width = ({ seen }: CrisisStory): number => seen.range.hi - seen.range.lo;

function aboutBelief(books: Books): readonly Question[] {
  const { at, level } = books.game;
  if (books.side === level.rival) return [];
  const belief = at.pair(level.rival, books.side, 'resolve');
  const change = books.value(belief, books.months.length) - books.value(belief, 0);
  if (Math.abs(change) < 30) return [];
  return [{ key: change < 0 ? 'belief-fell' : 'belief-rose' }];
}
