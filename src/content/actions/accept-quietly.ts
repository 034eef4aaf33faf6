// Say nothing, change the policy that was meant.
import type { ResponseAction } from '../../engine';

export const acceptQuietly: ResponseAction = {
  id: 'accept-quietly',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  moves: [],
};
