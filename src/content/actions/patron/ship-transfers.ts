// Hand over cutters that an ally could not buy.
import type { Policy } from '../../../engine';

export const shipTransfers: Policy = {
  id: 'ship-transfers',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 3,
  rest: 6,
  cost: { fund: 60, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'csis-philippines-2026' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 0,
    reversibility: 300,
    escalation: 4,
    heat: 150,
  },
  moves: [
    { on: 'target', v: 'hulls', lo: 1, hi: 3 },
    { on: 'target', v: 'readiness', lo: 10, hi: 20 },
    { on: 'target>self', v: 'trust', lo: 15, hi: 30 },
  ],
};
