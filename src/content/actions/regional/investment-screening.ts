// Look at who buys ports, networks and land.
import type { Policy } from '../../../engine';

export const investmentScreening: Policy = {
  id: 'investment-screening',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 1,
  rest: 6,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 0,
    reversibility: 600,
    escalation: 0,
    heat: 150,
  },
  moves: [
    { on: 'self', v: 'autonomy', lo: 8, hi: 16 },
    { on: 'self', v: 'latent', lo: -15, hi: -5 },
    { on: 'self', v: 'gdp', lo: -4, hi: -1 },
    { on: 'rival>self', v: 'relation', lo: -15, hi: -5 },
  ],
};
