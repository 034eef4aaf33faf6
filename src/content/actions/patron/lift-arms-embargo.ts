// An old enemy may now buy radars.
import type { Policy } from '../../../engine';

export const liftArmsEmbargo: Policy = {
  id: 'lift-arms-embargo',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 10,
  cost: { fund: 5, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 500,
    escalation: 4,
    heat: 150,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 15, hi: 30 },
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
    { on: 'target', v: 'readiness', lo: 4, hi: 10 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 6 },
  ],
};
