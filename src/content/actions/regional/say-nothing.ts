// Neither confirm nor deny that anything was entered.
import type { ResponseAction } from '../../../engine';

export const sayNothing: ResponseAction = {
  id: 'say-nothing',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['cyber'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2019-02', source: 'state-actor-2019' },
  nature: { domain: 'cyber', visibility: 200, deniability: 300, reversibility: 900, escalation: 0, heat: 20 },
  moves: [{ on: 'self', v: 'approval', lo: -4, hi: 0 }],
};
