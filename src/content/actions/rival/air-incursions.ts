// Every day, a few more, a little nearer.
import type { Policy } from '../../../engine';

export const airIncursions: Policy = {
  id: 'air-incursions',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 12, attention: 1, pressure: 12 },
  evidence: { grade: 'documented', case: '2020-12', source: 'air-incursions-2020' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 12,
    heat: 480,
  },
  moves: [
    { on: 'target', v: 'fatigue', lo: 15, hi: 30 },
    { on: 'target', v: 'readiness', lo: -6, hi: -2 },
    { on: 'world', v: 'tension', lo: 5, hi: 12 },
  ],
};
