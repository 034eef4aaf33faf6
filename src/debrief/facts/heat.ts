// The escalation of the finished game in three: the side itself, its rival, and all others together.
import { escalationOf, sumTallies, type Tally } from '../../engine';
import type { Books } from './books';

export interface HeatOf {
  readonly id: 'own' | 'rival' | 'others';
  readonly months: readonly Tally[];
  readonly total: Tally;
}

export function heatOf(books: Books): readonly HeatOf[] {
  const { at, level } = books.game;
  const { months, totals } = escalationOf(books.session);
  const groups: readonly (readonly [HeatOf['id'], readonly string[]])[] = [
    ['own', [books.side]],
    ['rival', books.side === level.rival ? [] : [level.rival]],
    ['others', at.sides.filter((side) => side !== books.side && side !== level.rival)],
  ];
  const pick = (tallies: Readonly<Record<string, Tally>>, sides: readonly string[]): Tally =>
    sumTallies(sides.flatMap((side) => tallies[side] ?? []));
  return groups
    .filter(([, sides]) => sides.length > 0)
    .map(([id, sides]) => ({
      id,
      months: months.map((month) => pick(month.sides, sides)),
      total: pick(totals, sides),
    }));
}
