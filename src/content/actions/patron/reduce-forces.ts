// Fewer boots, said to be a review.
import type { Policy } from '../../../engine';

export const reduceForces: Policy = {
  id: 'reduce-forces',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 2,
  rest: 8,
  cost: { fund: 0, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 300,
    escalation: -2,
    heat: 50,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: -40, hi: -20 },
    { on: 'target>self', v: 'interop', lo: -25, hi: -10 },
    { on: 'target', v: 'readiness', lo: -15, hi: -5 },
    { on: 'world', v: 'tension', lo: -10, hi: -4 },
  ],
};
