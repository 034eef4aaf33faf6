// Crises over trade: the damage comes from the measure itself, month by month; long ones fade when both have had enough.
import { type CrisisRules, reportIncident } from '../../engine';
import { spillToSea } from '../openings';

export const trade: CrisisRules = {
  id: 'trade',
  clock: 12,
  // The fourth rung is the embargo: all that customs, tour groups and exporters can do. What the ladder has above it, people
  // dying, would take a blockade, which is an act of force at sea and a crisis of that kind.
  topRung: 4,
  source: 'judgement',
  month(fx, crisis, pressed) {
    if (crisis.rung >= 3 && pressed) reportIncident(fx, crisis);
  },
  // Who presses on at the top gains nothing there; where it also disputes a place with the target, ships may follow.
  beyond: (fx, crisis) => spillToSea(fx, crisis, 'spill-over'),
  lapse: () => 'frozen',
};
