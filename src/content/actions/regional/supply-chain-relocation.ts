// Pay firms to move parts of their chains: the surest cure, and the slowest.
import type { Policy } from '../../../engine';

export const supplyChainRelocation: Policy = {
  id: 'supply-chain-relocation',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 6,
  rest: 5,
  cost: { fund: 70, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 400,
    deniability: 0,
    reversibility: 200,
    escalation: 0,
    heat: 60,
  },
  moves: [
    { on: 'self', v: 'diversification', lo: 70, hi: 120 },
    { on: 'self', v: 'gdp', lo: -12, hi: -4 },
    { on: 'rival>self', v: 'relation', lo: -10, hi: 0 },
  ],
};
