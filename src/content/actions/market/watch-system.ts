// Satellites and software for whoever watches a sea.
import type { Policy } from '../../../engine';

export const watchSystem: Policy = {
  id: 'watch-system',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'neighbour',
  delay: 2,
  rest: 8,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 350,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 60,
  },
  moves: [
    { on: 'target', v: 'intel', lo: 8, hi: 16 },
    { on: 'target', v: 'readiness', lo: 3, hi: 8 },
    { on: 'target>self', v: 'trust', lo: 4, hi: 10 },
  ],
};
