// Shelve the dispute and share what is below it: warm abroad, costly at home.
import type { Policy } from '../../../engine';

export const jointDevelopmentTalks: Policy = {
  id: 'joint-development-talks',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 2,
  rest: 5,
  cost: { fund: 10, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'rival>self', v: 'relation', lo: 40, hi: 80 },
    { on: 'world', v: 'tension', lo: -40, hi: -20 },
    { on: 'self', v: 'autonomy', lo: -30, hi: -12 },
    { on: 'self', v: 'approval', lo: -30, hi: -8 },
    { on: 'rival>self', v: 'resolve', lo: -25, hi: -10 },
  ],
};
