// The head of government sees both capitals: room to move, and a raised eyebrow in each.
import type { Policy } from '../../../engine';

export const balancedVisits: Policy = {
  id: 'balanced-visits',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 1,
  rest: 4,
  cost: { fund: 8, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'iseas-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'rival>self', v: 'relation', lo: 15, hi: 32 },
    { on: 'world', v: 'polarisation', lo: -15, hi: -5 },
    { on: 'patron>self', v: 'trust', lo: -20, hi: -5 },
    { on: 'self', v: 'autonomy', lo: 3, hi: 10 },
  ],
};
