// The boat goes in again, with two escorts and a blanket against the water.
import type { ResponseAction } from '../../../engine';

export const resupplyRun: ResponseAction = {
  id: 'resupply-run',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 6, attention: 0 },
  evidence: { grade: 'documented', case: '2024-03', source: 'usni-resupply-2024' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 250,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: 4, hi: 8 },
    { on: 'self', v: 'fatigue', lo: 6, hi: 12 },
    { on: 'self', v: 'approval', lo: 2, hi: 6 },
  ],
};
