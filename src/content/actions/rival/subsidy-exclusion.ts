// The list of subsidised models is shorter by five.
import type { Policy } from '../../../engine';

export const subsidyExclusion: Policy = {
  id: 'subsidy-exclusion',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 2, attention: 1, pressure: 10 },
  evidence: { grade: 'documented', case: '2016-12', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 400,
    deniability: 700,
    reversibility: 900,
    escalation: 12,
    heat: 250,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -4, hi: -1 },
    { on: 'target>self', v: 'relation', lo: -10, hi: -4 },
  ],
};
