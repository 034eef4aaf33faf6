// Quiet has a price per tonne.
import type { Policy } from '../../../engine';

export const talksForAid: Policy = {
  id: 'talks-for-aid',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'none',
  delay: 1,
  rest: 6,
  cost: { fund: 0, attention: 1, pressure: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -18, hi: -6 },
    { on: 'self', v: 'gdp', lo: 4, hi: 10 },
    { on: 'self', v: 'approval', lo: 2, hi: 6 },
  ],
};
