// Name what was done, pay, and mean it: old grievance stops paying rent.
import type { Policy } from '../../../engine';

export const reconcileHistory: Policy = {
  id: 'reconcile-history',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'neighbour',
  delay: 2,
  rest: 8,
  cost: { fund: 6, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 500,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target>self', v: 'grievance', lo: -90, hi: -40 },
    { on: 'self>target', v: 'grievance', lo: -60, hi: -30 },
    { on: 'target>self', v: 'trust', lo: 10, hi: 25 },
    { on: 'self>target', v: 'trust', lo: 5, hi: 15 },
    { on: 'self', v: 'approval', lo: -14, hi: -3 },
  ],
};
