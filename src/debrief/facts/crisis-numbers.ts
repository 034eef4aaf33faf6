// What a number of a crisis was at the end of a month. The ledger begins with play: of a crisis that is older it knows
// only the changes, so what it was before the first of them is read from that change, or it was never changed.
import type { Crisis } from '../../engine';
import type { Books } from './books';

export type CrisisNumberKept = 'rung' | 'resolve' | 'instigatorStake' | 'support' | 'attribution';

export function valueAt(books: Books, crisis: Crisis, number: CrisisNumberKept, turn: number): number {
  const entries = books.history(`crisis.${crisis.id}.${number}`);
  const past = entries.filter((entry) => entry.turn <= turn).at(-1);
  return past?.after ?? entries[0]?.before ?? crisis[number];
}
