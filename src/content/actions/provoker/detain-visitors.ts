// A tourist, a poster, a trial.
import type { Policy } from '../../../engine';

export const detainVisitors: Policy = {
  id: 'detain-visitors',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 0, attention: 1, pressure: 8 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 700,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target', v: 'approval', lo: -8, hi: -2 },
    { on: 'target>self', v: 'relation', lo: -15, hi: -6 },
  ],
};
