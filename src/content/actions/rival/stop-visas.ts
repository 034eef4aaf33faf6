// Counters close for maintenance.
import type { Policy } from '../../../engine';

export const stopVisas: Policy = {
  id: 'stop-visas',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 1, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 200,
    reversibility: 900,
    escalation: 12,
    heat: 250,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -15, hi: -6 },
    { on: 'self>target', v: 'relation', lo: -10, hi: -4 },
    { on: 'target', v: 'gdp', lo: -3, hi: -1 },
  ],
};
