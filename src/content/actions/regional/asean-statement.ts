// A common sentence of the neighbours: little teeth, some ownership.
import type { Policy } from '../../../engine';

export const aseanStatement: Policy = {
  id: 'asean-statement',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 1,
  rest: 3,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 400,
    deniability: 300,
    reversibility: 800,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'world', v: 'ownership', lo: 8, hi: 25 },
    { on: 'world', v: 'tension', lo: -10, hi: 0 },
    { on: 'self', v: 'approval', lo: 0, hi: 6 },
    { on: 'rival>self', v: 'resolve', lo: 0, hi: 8 },
  ],
};
