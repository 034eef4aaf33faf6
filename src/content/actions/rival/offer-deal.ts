// Offer an arrangement that both may call a success.
import type { ResponseAction } from '../../../engine';

export const offerDeal: ResponseAction = {
  id: 'offer-deal',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['maritime', 'cyber'],
  stance: 'offer',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2024-07', source: 'amti-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 200,
    reversibility: 900,
    escalation: -2,
    heat: 10,
  },
  moves: [{ on: 'world', v: 'tension', lo: -12, hi: -4 }],
};
