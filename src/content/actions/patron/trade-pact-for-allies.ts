// A door to a large market, for those who stand near.
import type { Policy } from '../../../engine';

export const tradePactForAllies: Policy = {
  id: 'trade-pact-for-allies',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 3,
  rest: 6,
  cost: { fund: 30, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 500,
    escalation: -2,
    heat: 40,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 4, hi: 10 },
    { on: 'target', v: 'diversification', lo: 15, hi: 30 },
    { on: 'target>self', v: 'trust', lo: 8, hi: 16 },
  ],
};
