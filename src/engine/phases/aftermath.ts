// Aftermath: money and attention for the next month, the public mood, and the dials reckoned from what has changed.
import { pressureOf } from '../difficulty';
import { mulDiv } from '../fixed';
import type { Game } from '../game';
import { reckon } from '../reckon';
import type { Effects } from '../rulebook';
import { liveCrises } from './crises';

export function aftermath(fx: Effects, game: Game): void {
  const { at, level, rules, state } = fx;
  const { p } = rules;
  const live = liveCrises(state.crises);
  const funds = at.each('fund');
  const attentions = at.each('attention');
  const approvals = at.each('approval');
  for (const [index, government] of level.governments.entries()) {
    const side = government.id;
    fx.add(funds[index] ?? 0, government.income, 'income', 'world');
    const busy = live.filter((crisis) => crisis.target === side).length;
    const attention = p.attention - Math.min(p.attention - 1, mulDiv(busy, p['crisis-attention'], 1000));
    fx.set(attentions[index] ?? 0, attention, 'attention', busy > 0 ? 'crises' : 'world');
    const approval = approvals[index] ?? 0;
    fx.add(
      approval,
      mulDiv(p['approval-home'] - fx.get(approval), p['approval-pull'], 1000),
      'mood-settles',
      'world',
    );
    if (government.role === 'rival' || government.role === 'provoker')
      fx.add(
        at.side(side, 'pressure'),
        mulDiv(
          p['pressure-income'] + pressureOf(rules, level, state.difficulty),
          government.role === 'rival' ? 1000 : 400,
          1000,
        ),
        'pressure-income',
        'world',
      );
  }
  reckon(game, fx);
}
