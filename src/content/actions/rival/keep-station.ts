// Stay, and let time work.
import type { ResponseAction } from '../../../engine';

export const keepStation: ResponseAction = {
  id: 'keep-station',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['maritime'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2023-12', source: 'amti-2023' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 250,
  },
  moves: [{ on: 'place', v: 'rival-ships', lo: 2, hi: 8 }],
};
