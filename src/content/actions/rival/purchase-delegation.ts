// A hundred buyers with a photographer.
import type { Policy } from '../../../engine';

export const purchaseDelegation: Policy = {
  id: 'purchase-delegation',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 5,
  cost: { fund: 60, attention: 1, pressure: 5 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 4, hi: 10 },
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
    { on: 'target', v: 'threat', lo: -10, hi: -4 },
  ],
};
