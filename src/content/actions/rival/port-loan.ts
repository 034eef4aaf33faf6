// A port, a loan, a clause in the annex.
import type { Policy } from '../../../engine';

export const portLoan: Policy = {
  id: 'port-loan',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 2,
  rest: 8,
  cost: { fund: 80, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 200,
    escalation: -2,
    heat: 60,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 6, hi: 14 },
    { on: 'target', v: 'autonomy', lo: -12, hi: -4 },
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
  ],
};
