// Sold, not given; the training comes with it.
import type { Policy } from '../../../engine';

export const armsSale: Policy = {
  id: 'arms-sale',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 4,
  rest: 5,
  cost: { fund: 0, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 500,
    escalation: 4,
    heat: 200,
  },
  moves: [
    { on: 'target', v: 'readiness', lo: 15, hi: 30 },
    { on: 'target', v: 'fund', lo: -30, hi: -15 },
    { on: 'target>self', v: 'trust', lo: 8, hi: 16 },
  ],
};
