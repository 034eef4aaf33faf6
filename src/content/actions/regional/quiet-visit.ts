// A visit without flags on the cars: warmth in Beijing, questions elsewhere.
import type { Policy } from '../../../engine';

export const quietVisit: Policy = {
  id: 'quiet-visit',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 1,
  rest: 4,
  cost: { fund: 6, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'iseas-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 350,
    deniability: 200,
    reversibility: 800,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'rival>self', v: 'relation', lo: 22, hi: 44 },
    { on: 'self>rival', v: 'hotline', lo: 10, hi: 25 },
    { on: 'rival>self', v: 'resolve', lo: -10, hi: -2 },
    { on: 'patron>self', v: 'trust', lo: -12, hi: -3 },
  ],
};
