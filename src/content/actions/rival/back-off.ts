// Let it rest: no statement, fewer ships, a door left open.
import type { ResponseAction } from '../../../engine';

export const backOff: ResponseAction = {
  id: 'back-off',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['maritime', 'cyber', 'trade'],
  stance: 'concede',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2014-07', source: 'oil-rig-2014' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 200,
    reversibility: 700,
    escalation: -2,
    heat: 0,
  },
  moves: [],
};
