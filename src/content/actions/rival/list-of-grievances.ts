// Fourteen points, handed to a reporter.
import type { Policy } from '../../../engine';

export const listOfGrievances: Policy = {
  id: 'list-of-grievances',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 10,
  cost: { fund: 0, attention: 1, pressure: 8 },
  evidence: { grade: 'documented', case: '2020-11', source: 'csis-coercion-2023' },
  nature: {
    domain: 'geopolitical',
    visibility: 900,
    deniability: 100,
    reversibility: 700,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -25, hi: -10 },
    { on: 'target', v: 'autonomy', lo: -8, hi: -2 },
    { on: 'self>target', v: 'relation', lo: -10, hi: -4 },
    { on: 'target', v: 'approval', lo: -6, hi: 6 },
  ],
};
