// Boats at full speed, guns uncovered.
import type { ResponseAction } from '../../../engine';

export const rushPatrolBoats: ResponseAction = {
  id: 'rush-patrol-boats',
  kind: 'response',
  roles: ['provoker'],
  families: ['maritime'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 2, attention: 0, pressure: 6 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 100,
    reversibility: 800,
    escalation: 12,
    heat: 650,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
    { on: 'target', v: 'fatigue', lo: 4, hi: 10 },
  ],
};
