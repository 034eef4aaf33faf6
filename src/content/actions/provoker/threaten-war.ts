// A sea of fire, again.
import type { ResponseAction } from '../../../engine';

export const threatenWar: ResponseAction = {
  id: 'threaten-war',
  kind: 'response',
  roles: ['provoker'],
  families: ['provocation'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 5 },
  evidence: { grade: 'documented', case: '2010-11', source: 'brink-2010' },
  nature: {
    domain: 'geopolitical',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 12,
    heat: 500,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
    { on: 'target', v: 'approval', lo: -4, hi: 2 },
    { on: 'target', v: 'threat', lo: 4, hi: 10 },
  ],
};
