// The draft of this month's plan: freely changed until it is set, empty again when the month has turned.
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
  /** `instead`: acts at the same target that it takes the place of. */
  add(action: string, target: string | null, instead?: readonly string[]): void;
  remove(action: string, target: string | null): void;
  /** Why this may not be added to the draft as it stands, as a code, or null. */
  refusal(policy: Policy, target: string | null): string | null;
}

const isSame = (order: Order, action: string, target: string | null): boolean =>
  order.action === action && order.target === target;

export function spentBy(rules: Rulebook, orders: readonly { readonly action: string }[]): Spent {
  return orders.reduce((spent, order) => {
    const action = rules.actions[order.action];
    return action === undefined ? spent : spend(spent, action);
  }, NOTHING_SPENT);
}

export function useDraft(view: View, rules: Rulebook): Draft {
  const [held, setHeld] = useState<{ readonly turn: number; readonly orders: readonly Order[] }>({
    turn: view.turn,
    orders: [],
  });
  const orders = held.turn === view.turn ? held.orders : [];
  const write = (next: readonly Order[]): void => setHeld({ turn: view.turn, orders: next });
  const spent = spentBy(rules, orders);
  const has = (action: string, target: string | null): boolean =>
    orders.some((order) => isSame(order, action, target));
  return {
    orders,
    spent,
    has,
    add: (action, target, instead = []) =>
      write([
        ...orders.filter((order) => !(order.target === target && instead.includes(order.action))),
        { action, target },
      ]),
    remove: (action, target) => write(orders.filter((order) => !isSame(order, action, target))),
    refusal: (policy, target) =>
      has(policy.id, target) ? 'doubled' : reasonAgainst(view, policy, target, spent),
  };
}
