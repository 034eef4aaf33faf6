// Ask whether it was not somebody else.
import type { ResponseAction } from '../../../engine';

export const nameAnother: ResponseAction = {
  id: 'name-another',
  kind: 'response',
  roles: ['rival'],
  families: ['cyber'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 1, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2019-09', source: 'parliament-hack-2019' },
  nature: {
    domain: 'cyber',
    visibility: 500,
    deniability: 500,
    reversibility: 900,
    escalation: 0,
    heat: 150,
  },
  moves: [{ on: 'target', v: 'intel', lo: -4, hi: -1 }],
};
