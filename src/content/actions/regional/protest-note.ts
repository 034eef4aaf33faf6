// A note, numbered. It keeps a claim alive and changes nothing else.
import type { ResponseAction } from '../../../engine';

export const protestNote: ResponseAction = {
  id: 'protest-note',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['maritime'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2019-12', source: 'natuna-2020' },
  nature: {
    domain: 'geopolitical',
    visibility: 400,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 80,
  },
  moves: [{ on: 'self', v: 'autonomy', lo: 1, hi: 4 }],
};
