// Interceptors and a radar that sees far: safety from one neighbour, a quarrel with another.
import type { Policy } from '../../../engine';

export const missileDefenceSite: Policy = {
  id: 'missile-defence-site',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  asks: 'bases',
  delay: 4,
  rest: 12,
  cost: { fund: 55, attention: 2 },
  evidence: { grade: 'documented', case: '2016-07', source: 'csis-coercion-2023' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 300,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'readiness', lo: 25, hi: 45 },
    { on: 'self', v: 'threat', lo: -20, hi: -8 },
    { on: 'patron>self', v: 'trust', lo: 15, hi: 30 },
    { on: 'patron>self', v: 'interop', lo: 10, hi: 20 },
    { on: 'rival>self', v: 'relation', lo: -60, hi: -30 },
    { on: 'world', v: 'tension', lo: 12, hi: 25 },
  ],
};
