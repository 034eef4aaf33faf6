// Leave. It is over, and everybody has seen it.
import type { ResponseAction } from '../../engine';

export const withdraw: ResponseAction = {
  id: 'withdraw',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2012-06', source: 'scarborough-lessons' },
  moves: [],
};
