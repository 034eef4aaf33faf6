// Change the policy and have the trade back.
import type { ResponseAction } from '../../../engine';

export const acceptTerms: ResponseAction = {
  id: 'accept-terms',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['trade'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2017-10', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 200,
    reversibility: 300,
    escalation: -2,
    heat: 0,
  },
  moves: [],
};
