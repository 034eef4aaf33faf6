// A letter through somebody who knows somebody.
import type { ResponseAction } from '../../../engine';

export const backChannelOffer: ResponseAction = {
  id: 'back-channel-offer',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['provocation'],
  stance: 'offer',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 200,
    deniability: 600,
    reversibility: 900,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 6, hi: 14 },
    { on: 'target>self', v: 'resolve', lo: -10, hi: -2 },
    { on: 'world', v: 'tension', lo: -12, hi: -4 },
    { on: 'self', v: 'approval', lo: -6, hi: 0 },
  ],
};
