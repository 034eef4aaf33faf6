// Fire inspectors visit one company, eighty-seven times.
import type { Policy } from '../../../engine';

export const closeStores: Policy = {
  id: 'close-stores',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 3, attention: 1, pressure: 18 },
  evidence: { grade: 'documented', case: '2017-03', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 600,
    reversibility: 500,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -8, hi: -3 },
    { on: 'target>self', v: 'relation', lo: -25, hi: -10 },
    { on: 'target', v: 'approval', lo: -6, hi: 0 },
  ],
};
