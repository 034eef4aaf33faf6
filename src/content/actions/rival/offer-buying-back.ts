// The stamp returns when the letter does.
import type { ResponseAction } from '../../../engine';

export const offerBuyingBack: ResponseAction = {
  id: 'offer-buying-back',
  kind: 'response',
  roles: ['rival'],
  families: ['trade'],
  stance: 'offer',
  by: 'instigator',
  cost: { fund: 2, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2017-10', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 400,
    deniability: 300,
    reversibility: 900,
    escalation: -2,
    heat: 60,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 6, hi: 14 },
    { on: 'world', v: 'tension', lo: -6, hi: -2 },
  ],
};
