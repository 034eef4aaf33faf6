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
    visibility: 500,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 50,
  },
  moves: [
    { on: 'world', v: 'ownership', lo: 8, hi: 25 },
    { on: 'world', v: 'tension', lo: -10, hi: 0 },
    { on: 'self', v: 'approval', lo: 0, hi: 6 },
    { on: 'rival>self', v: 'resolve', lo: 0, hi: 8 },
  ],
};
