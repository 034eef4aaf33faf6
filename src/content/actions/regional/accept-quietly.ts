// Say nothing, change the policy that was meant.
import type { ResponseAction } from '../../../engine';

export const acceptQuietly: ResponseAction = {
  id: 'accept-quietly',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: { domain: 'cyber', visibility: 700, deniability: 100, reversibility: 200, escalation: -2, heat: 0 },
  moves: [],
};
