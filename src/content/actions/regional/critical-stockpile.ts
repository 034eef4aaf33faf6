// Stocks of what one cannot do without: dear, dull, and a reason not to give way.
import type { Policy } from '../../../engine';

export const criticalStockpile: Policy = {
  id: 'critical-stockpile',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 2,
  rest: 4,
  cost: { fund: 45, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'rare-earths-2010' },
  nature: {
    domain: 'economic',
    visibility: 300,
    deniability: 0,
    reversibility: 700,
    escalation: 0,
    heat: 20,
  },
  moves: [
    { on: 'self', v: 'diversification', lo: 7, hi: 14 },
    { on: 'self', v: 'autonomy', lo: 4, hi: 10 },
    { on: 'rival>self', v: 'resolve', lo: 5, hi: 15 },
  ],
};
