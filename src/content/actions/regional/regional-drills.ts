// Regular drills with several neighbours: what a paper alliance never had.
import type { Policy } from '../../../engine';

export const regionalDrills: Policy = {
  id: 'regional-drills',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 2,
  rest: 4,
  cost: { fund: 25, attention: 1 },
  evidence: { grade: 'documented', case: '2025-04', source: 'csis-philippines-2026' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 250,
  },
  moves: [
    { on: 'world', v: 'capability', lo: 12, hi: 26 },
    { on: 'self', v: 'readiness', lo: 12, hi: 25 },
    { on: 'partners>self', v: 'interop', lo: 8, hi: 18 },
    { on: 'world', v: 'tension', lo: 8, hi: 18 },
    { on: 'rival>self', v: 'relation', lo: -12, hi: -4 },
  ],
};
