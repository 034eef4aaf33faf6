// Shoppers are angry; newspapers help them.
import type { Policy } from '../../../engine';
import { blow } from '../../measures';

export const consumerBoycott: Policy = {
  id: 'consumer-boycott',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 5, attention: 1, pressure: 20 },
  evidence: { grade: 'documented', case: '2012-09', source: 'car-boycott-2012' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 600,
    reversibility: 500,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'self>target', v: 'relation', lo: -20, hi: -8 },
    { on: 'target>self', v: 'relation', lo: -25, hi: -10 },
  ],
  ...blow({
    instrument: 'boycott',
    sectors: ['vehicles', 'branded'],
    lo: 350,
    hi: 630,
    rung: 1,
    rule: 'consumer-boycott',
  }),
};
