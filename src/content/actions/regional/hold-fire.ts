// Keep the guns silent, find out, and say so.
import type { ResponseAction } from '../../../engine';

export const holdFire: ResponseAction = {
  id: 'hold-fire',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['provocation'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2010-05', source: 'north-korea-2010' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: 0,
    heat: 100,
  },
  moves: [
    { on: 'self', v: 'autonomy', lo: 1, hi: 3 },
    { on: 'self', v: 'approval', lo: -6, hi: 0 },
  ],
};
