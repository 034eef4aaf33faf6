// Arrest a few businessmen; speak of security.
import type { Policy } from '../../../engine';

export const detainNationals: Policy = {
  id: 'detain-nationals',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 10,
  cost: { fund: 3, attention: 1, pressure: 20 },
  evidence: { grade: 'documented', case: '2010-09', source: 'csis-coercion-2023' },
  nature: {
    domain: 'geopolitical',
    visibility: 900,
    deniability: 300,
    reversibility: 700,
    escalation: 12,
    heat: 550,
  },
  moves: [
    { on: 'target', v: 'approval', lo: -15, hi: -5 },
    { on: 'target>self', v: 'relation', lo: -35, hi: -15 },
    { on: 'self>target', v: 'relation', lo: -20, hi: -8 },
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
  ],
};
