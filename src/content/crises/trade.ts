// Crises over trade: the damage comes from the measure itself, month by month; long ones fade when both have had enough.
import { type CrisisRules, reportIncident } from '../../engine';

export const trade: CrisisRules = {
  id: 'trade',
  clock: 12,
  source: 'judgement',
  month(fx, crisis, pressed) {
    if (crisis.rung >= 3 && pressed) reportIncident(fx, crisis);
  },
  lapse: () => 'frozen',
};
