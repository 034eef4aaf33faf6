// Say nothing, change the policy that was meant.
import type { ResponseAction } from '../../../engine';

export const acceptQuietly: ResponseAction = {
  id: 'accept-quietly',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['cyber'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 200,
    deniability: 600,
    reversibility: 300,
    escalation: -2,
    heat: 0,
  },
  moves: [],
};
