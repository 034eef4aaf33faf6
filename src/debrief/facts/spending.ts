// Where the money of the three pillars went, month by month, and what was ordered under each.
import { PILLARS, type Pillar } from '../../engine';
import type { Books } from './books';

export interface Spending {
  readonly pillar: Pillar;
  /** US$ million, in the whole game and by month. */
  readonly total: number;
  readonly months: readonly number[];
  readonly acts: readonly Ordered[];
}

export interface Ordered {
  readonly action: string;
  readonly target: string | null;
  readonly turns: readonly number[];
}

export function spendingOf(books: Books): readonly Spending[] {
  const { at } = books.game;
  const last = books.months.length;
  return PILLARS.map((pillar) => {
    const variable = at.side(books.side, `spent-${pillar}`);
    return {
      pillar,
      total: books.value(variable, last) - books.value(variable, 0),
      months: books.months.map(({ turn }) => books.change(variable, turn)),
      acts: orderedBy(books, pillar),
    };
  });
}

/** What the side ordered under a pillar; under null, what belongs to none, answers in crises left out. */
export function orderedBy(books: Books, pillar: Pillar | null): readonly Ordered[] {
  const found = new Map<string, { action: string; target: string | null; turns: number[] }>();
  for (const month of books.months)
    for (const { action, target } of month.orders[books.side]?.policies ?? []) {
      const rule = books.game.rules.actions[action];
      if (rule?.kind !== 'policy' || rule.pillar !== pillar) continue;
      const key = `${action}:${target ?? ''}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { action, target, turns: [month.turn] });
      else known.turns.push(month.turn);
    }
  return [...found.values()];
}
