// Look at the valves, touch nothing.
import type { Policy } from '../../../engine';

export const probeInfrastructure: Policy = {
  id: 'probe-infrastructure',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 4,
  cost: { fund: 10, attention: 1, pressure: 14 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'cyber',
    visibility: 100,
    deniability: 900,
    reversibility: 600,
    escalation: 12,
    heat: 550,
  },
  moves: [
    { on: 'target', v: 'latent', lo: 40, hi: 90 },
    { on: 'target', v: 'readiness', lo: -5, hi: -1 },
  ],
};
