// Yellow floats, for science.
import type { Policy } from '../../../engine';

export const layBuoys: Policy = {
  id: 'lay-buoys',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 4, attention: 1, pressure: 6 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 200,
    reversibility: 700,
    escalation: 28,
    heat: 250,
  },
  moves: [
    { on: 'place', v: 'control', lo: -8, hi: -3 },
    { on: 'world', v: 'tension', lo: 2, hi: 6 },
  ],
};
