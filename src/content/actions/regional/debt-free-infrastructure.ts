// Roads and ports on terms that one can read.
import type { Policy } from '../../../engine';

export const debtFreeInfrastructure: Policy = {
  id: 'debt-free-infrastructure',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 5,
  rest: 6,
  cost: { fund: 50, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 450,
    deniability: 0,
    reversibility: 400,
    escalation: 0,
    heat: 30,
  },
  moves: [
    { on: 'self', v: 'gdp', lo: 8, hi: 18 },
    { on: 'self', v: 'autonomy', lo: 6, hi: 14 },
    { on: 'rival>self', v: 'relation', lo: -8, hi: 0 },
  ],
};
