// Hulls, crews and a slipway: presence one can keep up.
import type { Policy } from '../../../engine';

export const buyPatrolShips: Policy = {
  id: 'buy-patrol-ships',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 5,
  rest: 4,
  cost: { fund: 80, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'coast-guard-hulls' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 0,
    reversibility: 300,
    escalation: 4,
    heat: 150,
  },
  moves: [
    { on: 'self', v: 'hulls', lo: 2, hi: 3 },
    { on: 'self', v: 'readiness', lo: 15, hi: 30 },
  ],
};
