// Rubbish on the wind.
import type { Policy } from '../../../engine';

export const trashBalloons: Policy = {
  id: 'trash-balloons',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 1, attention: 1, pressure: 5 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 100,
    reversibility: 900,
    escalation: 0,
    heat: 200,
  },
  moves: [
    { on: 'target', v: 'threat', lo: 4, hi: 8 },
    { on: 'target', v: 'approval', lo: -4, hi: 0 },
    { on: 'world', v: 'tension', lo: 3, hi: 8 },
  ],
};
