// Give a neighbour patrol ships and training.
import type { Policy } from '../../../engine';

export const aidCoastGuard: Policy = {
  id: 'aid-coast-guard',
  kind: 'policy',
  roles: ['regional', 'patron'],
  pillar: null,
  target: 'neighbour',
  delay: 3,
  rest: 6,
  cost: { fund: 30, attention: 1 },
  evidence: { grade: 'documented', case: '2020-01', source: 'natuna-japan-2020' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 0,
    reversibility: 400,
    escalation: 4,
    heat: 150,
  },
  moves: [
    { on: 'target', v: 'hulls', lo: 1, hi: 2 },
    { on: 'target', v: 'readiness', lo: 10, hi: 25 },
    { on: 'target>self', v: 'trust', lo: 15, hi: 30 },
    { on: 'rival>self', v: 'relation', lo: -15, hi: -5 },
  ],
};
