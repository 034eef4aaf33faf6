// A minister comes with a smile and a telephone line.
import type { Policy } from '../../../engine';

export const reassuranceVisit: Policy = {
  id: 'reassurance-visit',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 4,
  cost: { fund: 5, attention: 1, pressure: 4 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
    { on: 'self>target', v: 'relation', lo: 10, hi: 20 },
    { on: 'target>self', v: 'hotline', lo: 30, hi: 60 },
    { on: 'self>target', v: 'hotline', lo: 30, hi: 60 },
    { on: 'world', v: 'tension', lo: -15, hi: -5 },
  ],
};
