// Two leaders walk in a garden.
import type { Policy } from '../../../engine';

export const summitWithBeijing: Policy = {
  id: 'summit-with-beijing',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'none',
  delay: 1,
  rest: 6,
  cost: { fund: 8, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 950,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -45, hi: -20 },
    { on: 'world', v: 'polarisation', lo: -25, hi: -10 },
    { on: 'partners>self', v: 'trust', lo: -8, hi: 0 },
  ],
};
