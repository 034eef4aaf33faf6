// It was their exercise that began it.
import type { ResponseAction } from '../../../engine';

export const blameTheDrills: ResponseAction = {
  id: 'blame-the-drills',
  kind: 'response',
  roles: ['provoker'],
  families: ['provocation'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2010-11', source: 'brink-2010' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 300,
    reversibility: 900,
    escalation: 0,
    heat: 150,
  },
  moves: [{ on: 'world', v: 'polarisation', lo: 0, hi: 4 }],
};
