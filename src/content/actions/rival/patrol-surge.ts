// More hulls at a disputed place: presence is the argument.
import type { Policy } from '../../../engine';

export const patrolSurge: Policy = {
  id: 'patrol-surge',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 20, attention: 1, pressure: 15 },
  evidence: { grade: 'documented', case: '2023-12', source: 'amti-2023' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 900,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 20, hi: 40 },
    { on: 'world', v: 'tension', lo: 5, hi: 12 },
  ],
};
