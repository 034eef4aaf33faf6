// Call one’s boats home before a bad season: nobody is hurt, and the water is empty.
import type { Policy } from '../../../engine';

export const evacuateFishermen: Policy = {
  id: 'evacuate-fishermen',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'feature',
  delay: 0,
  rest: 3,
  cost: { fund: 6, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 10,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: -5, hi: -2 },
    { on: 'world', v: 'tension', lo: -22, hi: -10 },
    { on: 'rival>self', v: 'relation', lo: 8, hi: 18 },
    { on: 'rival>self', v: 'resolve', lo: -8, hi: -2 },
    { on: 'self', v: 'approval', lo: -8, hi: -2 },
  ],
};
