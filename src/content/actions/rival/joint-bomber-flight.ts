// Two air forces, one long loop.
import type { Policy } from '../../../engine';

export const jointBomberFlight: Policy = {
  id: 'joint-bomber-flight',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 15, attention: 1, pressure: 14 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 420,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
    { on: 'world', v: 'polarisation', lo: 4, hi: 10 },
    { on: 'target', v: 'threat', lo: 8, hi: 16 },
    { on: 'target', v: 'fatigue', lo: 8, hi: 16 },
  ],
};
