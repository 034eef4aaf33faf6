// Small aircraft over a capital.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const droneIncursion: Policy = {
  id: 'drone-incursion',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 3, attention: 1, pressure: 8 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 500,
    reversibility: 800,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'target', v: 'threat', lo: 6, hi: 12 },
    { on: 'target', v: 'readiness', lo: -4, hi: 0 },
    { on: 'self', v: 'intel', lo: 4, hi: 10 },
  ],
  ...provokes(1, 'drone-incursion'),
};
