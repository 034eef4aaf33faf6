// Help the producers who are hit, and their buyers elsewhere.
import type { ResponseAction } from '../../../engine';

export const reliefAndRedirect: ResponseAction = {
  id: 'relief-and-redirect',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['trade'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 25, attention: 0 },
  evidence: { grade: 'documented', case: '2021-03', source: 'pineapples-2021' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 0,
    reversibility: 800,
    escalation: 0,
    heat: 20,
  },
  moves: [
    { on: 'self', v: 'diversification', lo: 4, hi: 9 },
    { on: 'self', v: 'approval', lo: 1, hi: 4 },
  ],
};
