// Open other doors wider: slow, and somebody at home pays for it.
import type { Policy } from '../../../engine';

export const freeTradeUpgrade: Policy = {
  id: 'free-trade-upgrade',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 5,
  rest: 6,
  cost: { fund: 15, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 0,
    reversibility: 400,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'self', v: 'diversification', lo: 50, hi: 90 },
    { on: 'self', v: 'gdp', lo: 5, hi: 15 },
    { on: 'self', v: 'approval', lo: -15, hi: -2 },
  ],
};
