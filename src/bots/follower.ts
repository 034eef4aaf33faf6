// Follows the decisions of a finished game as far as they may be taken again: in another world, or with other luck.
import {
  answersTo,
  type CrisisView,
  type Driver,
  NOTHING_SPENT,
  type Order,
  type Response,
  reasonAgainst,
  reasonAgainstResponse,
  type Session,
  spend,
  type View,
} from '../engine';

/** Orders what the side ordered in the same month, as far as it may be ordered now. */
export function follower(session: Session, side: string): Driver {
  const ordersOf = (turn: number) =>
    session.months().find((month) => month.turn === turn)?.orders[side] ?? { policies: [], responses: [] };
  return {
    id: 'same-decisions',
    plan(view, rules) {
      let spent = NOTHING_SPENT;
      const orders: Order[] = [];
      for (const order of ordersOf(view.turn).policies) {
        const policy = rules.actions[order.action];
        if (policy?.kind !== 'policy') continue;
        const answers = policy.target === 'proposer' ? answersTo(rules, orders, order.target) : 0;
        if (reasonAgainst(view, policy, order.target, spent, answers) !== null) continue;
        spent = spend(spent, policy);
        orders.push(order);
      }
      return orders;
    },
    respond(view, rules) {
      let spent = NOTHING_SPENT;
      const responses: Response[] = [];
      const answered = new Set<number>();
      for (const response of ordersOf(view.turn).responses) {
        const action = rules.actions[response.action];
        const crisis = sameCrisis(view, session, response.crisis);
        if (action?.kind !== 'response' || crisis === null || answered.has(crisis.id)) continue;
        if (reasonAgainstResponse(view, crisis, action, spent) !== null) continue;
        spent = spend(spent, action);
        answered.add(crisis.id);
        responses.push({ crisis: crisis.id, action: response.action });
      }
      return responses;
    },
  };
}

/** The live crisis here over the same thing: numbers of crises shift from world to world. */
function sameCrisis(view: View, session: Session, id: number): CrisisView | null {
  const opened = session
    .months()
    .flatMap((month) => month.events)
    .find((event) => event.kind === 'crisis-opened' && event.crisis === id);
  const alike = view.crises.filter(
    (one) => one.exit === null && one.family === opened?.what && one.place === opened.place,
  );
  return alike.find((one) => one.id === id) ?? alike.find((one) => one.mine === 'target') ?? null;
}
