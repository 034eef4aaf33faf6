// Fear: who is pressed feels threatened, and so do those who watch it and hold what the same power claims. It fades again
// when the pressure does. Fear is what makes governments answer together.
import { mulDiv } from '../fixed';
import type { Effects } from '../rulebook';
import { startOf } from '../start';
import { ATTRIBUTED } from '../view';
import { liveCrises } from './crises';

export function fear(fx: Effects): void {
  const { at, level, rules, state } = fx;
  const { p } = rules;
  const regional = level.governments.filter((one) => one.role === 'regional');
  for (const { id, rung, target, instigator, attribution } of liveCrises(state.crises)) {
    // Words frighten nobody, and neither does an intrusion that nobody has been found behind.
    if (rung === 0 || attribution < ATTRIBUTED) continue;
    for (const other of regional) {
      if (other.id === instigator) continue;
      const threat = at.side(other.id, 'threat');
      const cause = `crisis:${id}`;
      const climb = rung * p['fear-climb'];
      if (other.id === target) fx.add(threat, climb, 'frightened', cause);
      else if (level.features.some((one) => one.holder === other.id && one.claimants.includes(instigator)))
        fx.add(threat, mulDiv(climb, p['fear-nearby'], 1000), 'neighbour-frightened', cause);
    }
  }
  for (const government of regional) {
    const threat = at.side(government.id, 'threat');
    const usual = startOf(level, government, 'threat');
    fx.add(threat, mulDiv(usual - fx.get(threat), p['fear-fade'], 1000), 'fear-fades', 'world');
  }
}
