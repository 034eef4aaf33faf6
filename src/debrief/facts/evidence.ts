// What the side's own acts rest on: each act it used, with the case and the source that the rules name.
import type { Action } from '../../engine';
import type { Books } from './books';

export interface Grounds {
  readonly action: string;
  readonly evidence: Action['evidence'];
}

export function groundsOf(books: Books): readonly Grounds[] {
  const used = new Set(
    books.months.flatMap((month) => {
      const orders = month.orders[books.side];
      return [...(orders?.policies ?? []), ...(orders?.responses ?? [])].map((order) => order.action);
    }),
  );
  return books.game.rules.actionIds.flatMap((id) => {
    const evidence = books.game.rules.actions[id]?.evidence;
    return !used.has(id) || evidence === undefined ? [] : [{ action: id, evidence }];
  });
}
