// Crises at sea: ships decide, people are hurt on the upper rungs, and whoever outnumbers the holder may simply stay.
import { type CrisisRules, mulDiv, reportIncident } from '../../engine';

export const maritime: CrisisRules = {
  id: 'maritime',
  clock: 3,
  topRung: 6,
  source: 'amti-second-thomas',
  month(fx, crisis, pressed) {
    if (crisis.rung < 3 || !pressed) return;
    const cause = `crisis:${crisis.id}`;
    reportIncident(fx, crisis);
    if (crisis.rung === 3)
      fx.add(fx.at.world('injured'), fx.dice('injured', crisis.id).between(0, 2), 'incident', cause);
    if (crisis.rung >= 4)
      fx.add(fx.at.world('injured'), fx.dice('injured', crisis.id).between(1, 7), 'incident', cause);
    if (crisis.rung >= 5)
      fx.add(fx.at.world('dead'), fx.dice('dead', crisis.id).between(1, 5), 'incident', cause);
  },
  lapse(fx, crisis, target) {
    if (!fx.at.features.includes(crisis.place)) return 'frozen';
    const own = fx.get(fx.at.feature(crisis.place, 'own-ships'));
    const rival = fx.get(fx.at.feature(crisis.place, 'rival-ships'));
    const firm = target === 'push' || target === 'escalate';
    return !firm && crisis.rung >= 2 && rival > mulDiv(own, 5, 1) ? 'fait-accompli' : 'frozen';
  },
};
