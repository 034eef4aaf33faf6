// The draft of this month's plan: freely changed until it is set, empty again when the month has turned or the game is over.
import { useState } from 'react';
import {
  NOTHING_SPENT,
  type Order,
  type Policy,
  type Rulebook,
  reasonAgainst,
  type Spent,
  spend,
  type View,
} from '../../engine';

export interface Draft {
  readonly orders: readonly Order[];
  readonly spent: Spent;
  has(action: string, target: string | null): boolean;
  add(action: string, target: string | null): void;
  remove(action: string, target: string | null): void;
  /** Takes out what stands there; with an answer go those to later requests of the same government. */
  removeAt(index: number): void;
  /** What the draft answers a government, in the order of its requests. */
  answersTo(from: string): readonly string[];
  /** Answers the nth request of a government, whose earlier ones have their answers; null takes back that answer and
   * those to later requests. */
  answer(from: string, nth: number, action: string | null): void;
  /** Why this may not be added to the draft as it stands, as a code, or null. `nth`: as an answer to that request. */
  refusal(policy: Policy, target: string | null, nth?: number): string | null;
}

const isSame = (order: Order, action: string, target: string | null): boolean =>
  order.action === action && order.target === target;

export function spentBy(rules: Rulebook, orders: readonly { readonly action: string }[]): Spent {
  return orders.reduce((spent, order) => {
    const action = rules.actions[order.action];
    return action === undefined ? spent : spend(spent, action);
  }, NOTHING_SPENT);
}

export function useDraft(view: View, rules: Rulebook, isOver: boolean): Draft {
  const [held, setHeld] = useState<{ readonly turn: number; readonly orders: readonly Order[] }>({
    turn: view.turn,
    orders: [],
  });
  // The last month does not turn: what its plan cost is paid, and nothing is planned any more.
  const orders = held.turn === view.turn && !isOver ? held.orders : [];
  const write = (next: readonly Order[]): void => setHeld({ turn: view.turn, orders: next });
  const spent = spentBy(rules, orders);
  const has = (action: string, target: string | null): boolean =>
    orders.some((order) => isSame(order, action, target));
  const isAnswerTo = (order: Order, from: string): boolean => {
    const policy = rules.actions[order.action];
    return order.target === from && policy?.kind === 'policy' && policy.target === 'proposer';
  };
  const answer = (from: string, nth: number, action: string | null): void => {
    const given = orders.filter((order) => isAnswerTo(order, from));
    write([
      ...orders.filter((order) => !isAnswerTo(order, from)),
      ...given.slice(0, nth),
      ...(action === null ? [] : [{ action, target: from }, ...given.slice(nth + 1)]),
    ]);
  };
  const removeAt = (index: number): void => {
    const order = orders[index];
    if (order === undefined) return;
    const { target } = order;
    if (target === null || !isAnswerTo(order, target)) write(orders.filter((_, at) => at !== index));
    else answer(target, orders.slice(0, index).filter((one) => isAnswerTo(one, target)).length, null);
  };
  return {
    orders,
    spent,
    has,
    add: (action, target) => write([...orders, { action, target }]),
    remove: (action, target) => removeAt(orders.findIndex((order) => isSame(order, action, target))),
    removeAt,
    answersTo: (from) => orders.filter((order) => isAnswerTo(order, from)).map(({ action }) => action),
    answer,
    refusal: (policy, target, nth) =>
      nth === undefined && has(policy.id, target)
        ? 'doubled'
        : reasonAgainst(view, policy, target, spent, nth),
  };
}
