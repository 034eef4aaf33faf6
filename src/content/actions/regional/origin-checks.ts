// Look inside the box: goods that change their flag are sent back.
import type { Policy } from '../../../engine';

export const originChecks: Policy = {
  id: 'origin-checks',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 1,
  rest: 5,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'salmon-rerouted' },
  nature: {
    domain: 'economic',
    visibility: 350,
    deniability: 0,
    reversibility: 800,
    escalation: 12,
    heat: 120,
  },
  moves: [
    { on: 'patron>self', v: 'trust', lo: 6, hi: 14 },
    { on: 'self', v: 'diversification', lo: 4, hi: 10 },
    { on: 'self', v: 'gdp', lo: -3, hi: -1 },
    { on: 'rival>self', v: 'relation', lo: -10, hi: -3 },
  ],
};
