// Years of talks, decades of rules.
import type { Policy } from '../../../engine';

export const investmentAgreement: Policy = {
  id: 'investment-agreement',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'neighbour',
  delay: 4,
  rest: 12,
  cost: { fund: 20, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 0,
    reversibility: 400,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 4, hi: 10 },
    { on: 'target', v: 'diversification', lo: 15, hi: 30 },
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
    { on: 'self>target', v: 'relation', lo: 10, hi: 20 },
  ],
};
