// A standing desk in the region, staffed by the region.
import type { Policy } from '../../engine';

export const coordinationCell: Policy = {
  id: 'coordination-cell',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 4,
  rest: 8,
  cost: { fund: 20, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  moves: [
    { on: 'world', v: 'ownership', lo: 30, hi: 60 },
    { on: 'world', v: 'capability', lo: 20, hi: 40 },
    { on: 'partners>self', v: 'trust', lo: 4, hi: 10 },
  ],
};
