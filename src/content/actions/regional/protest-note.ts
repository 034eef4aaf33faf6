// A note, numbered. It keeps a claim alive and changes nothing else.
import type { ResponseAction } from '../../../engine';

export const protestNote: ResponseAction = {
  id: 'protest-note',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'documented', case: '2019-12', source: 'natuna-2020' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 100,
    reversibility: 800,
    escalation: 0,
    heat: 150,
  },
  moves: [{ on: 'self', v: 'autonomy', lo: 1, hi: 4 }],
};
