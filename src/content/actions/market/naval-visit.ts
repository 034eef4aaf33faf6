// A frigate comes a long way.
import type { Policy } from '../../../engine';

export const navalVisit: Policy = {
  id: 'naval-visit',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'none',
  delay: 2,
  rest: 6,
  cost: { fund: 15, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 250,
  },
  moves: [
    { on: 'world', v: 'capability', lo: 6, hi: 14 },
    { on: 'world', v: 'tension', lo: 3, hi: 8 },
    { on: 'rival>self', v: 'relation', lo: -8, hi: -2 },
  ],
};
