// The answers to this month's crises. A crisis without one is held: its own side gives no new order.
import { useState } from 'react';
import {
  type CrisisView,
  type Response,
  type ResponseAction,
  type Rulebook,
  reasonAgainstResponse,
  responsesTo,
  type Spent,
  type View,
} from '../../engine';
import { spentBy } from './use-draft';

export interface Answers {
  /** Crises that wait for an answer of this side. */
  readonly open: readonly CrisisView[];
  readonly given: readonly Response[];
  readonly spent: Spent;
  /** The chosen action, or null to hold without an order. */
  choice(crisis: number): string | null;
  choose(crisis: number, action: string | null): void;
  refusal(crisis: CrisisView, action: ResponseAction): string | null;
}

const isFree = ({ cost }: ResponseAction): boolean =>
  cost.fund === 0 && cost.attention === 0 && (cost.pressure ?? 0) === 0;

/** Holding for nothing is the answer that stands unless another is chosen. */
function usualAnswer(rules: Rulebook, view: View, crisis: CrisisView): string | null {
  const held = responsesTo(rules, view, crisis).find(
    (action) =>
      action.stance === 'hold' &&
      isFree(action) &&
      action.moves.length === 0 &&
      reasonAgainstResponse(view, crisis, action) === null,
  );
  return held?.id ?? null;
}

export function useAnswers(view: View, rules: Rulebook): Answers {
  const [held, setHeld] = useState<{
    readonly turn: number;
    readonly choices: Readonly<Record<number, string | null>>;
  }>({ turn: view.turn, choices: {} });
  const choices = held.turn === view.turn ? held.choices : {};
  const open = view.crises.filter((crisis) => crisis.exit === null && crisis.mine !== null);
  const choice = (crisis: number): string | null => {
    const chosen = choices[crisis];
    if (chosen !== undefined) return chosen;
    const one = open.find((other) => other.id === crisis);
    return one === undefined ? null : usualAnswer(rules, view, one);
  };
  const given = open.flatMap(({ id }): Response[] => {
    const action = choice(id);
    return action === null ? [] : [{ crisis: id, action }];
  });
  return {
    open,
    given,
    spent: spentBy(rules, given),
    choice,
    choose: (crisis, action) => setHeld({ turn: view.turn, choices: { ...choices, [crisis]: action } }),
    refusal: (crisis, action) =>
      reasonAgainstResponse(
        view,
        crisis,
        action,
        spentBy(
          rules,
          given.filter((other) => other.crisis !== crisis.id),
        ),
      ),
  };
}
