// Talks, at a level to be agreed.
import type { ResponseAction } from '../../../engine';

export const offerTalks: ResponseAction = {
  id: 'offer-talks',
  kind: 'response',
  roles: ['provoker'],
  families: ['provocation'],
  stance: 'offer',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -12, hi: -4 },
    { on: 'target>self', v: 'relation', lo: 3, hi: 8 },
  ],
};
