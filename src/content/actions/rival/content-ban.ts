// Singers lose their visas, series their slots.
import type { Policy } from '../../../engine';

export const contentBan: Policy = {
  id: 'content-ban',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 2, attention: 1, pressure: 12 },
  evidence: { grade: 'documented', case: '2016-08', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 700,
    reversibility: 900,
    escalation: 12,
    heat: 300,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -5, hi: -2 },
    { on: 'target>self', v: 'relation', lo: -15, hi: -6 },
    { on: 'self>target', v: 'relation', lo: -8, hi: -3 },
  ],
};
