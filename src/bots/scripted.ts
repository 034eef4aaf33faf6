// History's seat: follows a script of what a government really decided, as far as the rules allow it, and otherwise holds.
import {
  type Driver,
  type Level,
  NOTHING_SPENT,
  type Order,
  reasonAgainst,
  reasonAgainstResponse,
  spend,
} from '../engine';

type Script = NonNullable<Level['history']>['script'];

export function scripted(script: Script): Driver {
  return {
    id: 'scripted',
    plan(view, rules) {
      const orders: Order[] = [];
      let spent = NOTHING_SPENT;
      for (const line of script) {
        if (line.turn !== view.turn || line.side !== view.side) continue;
        for (const { action, target } of line.policies) {
          const policy = rules.actions[action];
          if (policy?.kind !== 'policy' || orders.some((order) => order.action === action)) continue;
          if (reasonAgainst(view, policy, target, spent) !== null) continue;
          orders.push({ action, target });
          spent = spend(spent, policy);
        }
      }
      return orders;
    },
    respond(view, rules) {
      let spent = NOTHING_SPENT;
      return view.crises.flatMap((crisis) => {
        if (crisis.exit !== null || crisis.mine !== 'target') return [];
        const told = script
          .filter((line) => line.side === view.side && line.turn <= view.turn)
          .sort((a, b) => b.turn - a.turn)
          .flatMap((line) => line.responses)
          .filter((one) => one.family === crisis.family);
        for (const { action } of told) {
          const response = rules.actions[action];
          if (response?.kind !== 'response') continue;
          if (reasonAgainstResponse(view, crisis, response, spent) !== null) continue;
          spent = spend(spent, response);
          return [{ crisis: crisis.id, action }];
        }
        return [];
      });
    },
  };
}
