// A larger market, with one gate.
import type { Policy } from '../../../engine';

export const tradePactOffer: Policy = {
  id: 'trade-pact-offer',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 2,
  rest: 8,
  cost: { fund: 20, attention: 1, pressure: 5 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 500,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 5, hi: 10 },
    { on: 'target', v: 'diversification', lo: -15, hi: -5 },
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
  ],
};
