// Loans, purchases and a visit for a neighbour who stays out of it.
import type { Policy } from '../../../engine';

export const inducement: Policy = {
  id: 'inducement',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 4,
  cost: { fund: 80, attention: 1, pressure: 12 },
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
    { on: 'target', v: 'gdp', lo: 5, hi: 15 },
    { on: 'target>self', v: 'relation', lo: 20, hi: 40 },
    { on: 'self>target', v: 'relation', lo: 15, hi: 30 },
    { on: 'target', v: 'threat', lo: -20, hi: -8 },
    { on: 'world', v: 'ownership', lo: -8, hi: 0 },
  ],
};
