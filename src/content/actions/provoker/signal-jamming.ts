// Ships and aircraft lose their way for a week.
import type { Policy } from '../../../engine';

export const signalJamming: Policy = {
  id: 'signal-jamming',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 3,
  cost: { fund: 3, attention: 1, pressure: 6 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 400,
    reversibility: 900,
    escalation: 12,
    heat: 420,
  },
  moves: [
    { on: 'target', v: 'readiness', lo: -6, hi: -2 },
    { on: 'target', v: 'fatigue', lo: 4, hi: 8 },
    { on: 'world', v: 'tension', lo: 2, hi: 6 },
  ],
};
