// Leave. It is over, and everybody has seen it.
import type { ResponseAction } from '../../../engine';

export const withdraw: ResponseAction = {
  id: 'withdraw',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['maritime'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2012-06', source: 'scarborough-lessons' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 200,
    escalation: -2,
    heat: 0,
  },
  moves: [],
};
