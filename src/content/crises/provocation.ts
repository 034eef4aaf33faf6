// Provocations: missiles, tests and shells read by everyone. They pull allies' eyes away, and they fade unless fed.
import { type CrisisRules, reportIncident } from '../../engine';

export const provocation: CrisisRules = {
  id: 'provocation',
  clock: 3,
  topRung: 6,
  source: 'north-korea-2010',
  month(fx, crisis, pressed) {
    if (!pressed) return;
    const cause = `crisis:${crisis.id}`;
    fx.add(fx.at.world('tension'), fx.rules.p['provocation-tension'], 'provocation', cause);
    fx.add(fx.at.side(crisis.target, 'threat'), 10, 'provocation', cause);
    if (crisis.rung >= 3) reportIncident(fx, crisis);
    if (crisis.rung >= 4)
      fx.add(fx.at.world('injured'), fx.dice('injured', crisis.id).between(1, 9), 'incident', cause);
    if (crisis.rung >= 5)
      fx.add(fx.at.world('dead'), fx.dice('dead', crisis.id).between(1, 4), 'incident', cause);
  },
  lapse: () => 'frozen',
};
