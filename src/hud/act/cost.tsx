// What an act costs: attention as dots, money, and means for pressure where a side has them.
import type { Action } from '../../engine';
import { useDesk } from '../desk';

export function Cost({ cost }: { readonly cost: Action['cost'] }) {
  const { text, words } = useDesk();
  const { fund, attention, pressure = 0 } = cost;
  return (
    <span className="hud-cost hud-figure">
      <span className="hud-unseen">{text.say('hud.cost.label')} </span>
      {fund + attention + pressure === 0 ? text.say('hud.cost.free') : null}
      {attention === 0 ? null : (
        <span>
          <span aria-hidden="true" className="hud-cost-dots">
            {'●'.repeat(attention)}
          </span>
          <span className="hud-unseen">{text.say('hud.cost.attention', { attention })} </span>
        </span>
      )}
      {fund === 0 ? null : <span>{words.value('usd-m', fund)}</span>}
      {pressure === 0 ? null : <span>{text.say('hud.cost.pressure', { pressure })}</span>}
    </span>
  );
}
