// Come and see for yourselves.
import type { Policy } from '../../../engine';

export const visaFreeEntry: Policy = {
  id: 'visa-free-entry',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 8,
  cost: { fund: 10, attention: 1, pressure: 3 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 10, hi: 20 },
    { on: 'self>target', v: 'relation', lo: 6, hi: 12 },
    { on: 'target', v: 'gdp', lo: 2, hi: 6 },
  ],
};
