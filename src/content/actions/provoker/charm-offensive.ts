// Cheerleaders, a sister, a letter.
import type { Policy } from '../../../engine';

export const charmOffensive: Policy = {
  id: 'charm-offensive',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 6,
  cost: { fund: 5, attention: 1, pressure: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
    { on: 'self>target', v: 'relation', lo: 15, hi: 30 },
    { on: 'target', v: 'threat', lo: -15, hi: -5 },
    { on: 'target>self', v: 'hotline', lo: 20, hi: 40 },
    { on: 'self>target', v: 'hotline', lo: 20, hi: 40 },
    { on: 'world', v: 'tension', lo: -20, hi: -8 },
  ],
};
