// Answers to proposals: the first in a plan goes to what a government asked first, the next to what it asked next.
import type { Order, Rulebook } from './rulebook';
import type { Proposal } from './state';
import type { View } from './view';

/** What a government has asked of this side and waits for, the oldest first. */
export const askedBy = (view: View, other: string | null): readonly Proposal[] =>
  view.proposals.filter((one) => one.to === view.side && one.from === other);

/** How many of these orders answer a government. */
export const answersTo = (rules: Rulebook, orders: readonly Order[], other: string | null): number =>
  orders.filter(({ action, target }) => {
    const policy = Object.hasOwn(rules.actions, action) ? rules.actions[action] : undefined;
    return target === other && policy?.kind === 'policy' && policy.target === 'proposer';
  }).length;
