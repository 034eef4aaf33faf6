// Put your own hulls in the way, bow to bow.
import type { ResponseAction } from '../../../engine';

export const counterBlock: ResponseAction = {
  id: 'counter-block',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 10, attention: 0 },
  evidence: { grade: 'documented', case: '2014-05', source: 'oil-rig-2014' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 100,
    reversibility: 300,
    escalation: 12,
    heat: 650,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: 12, hi: 22 },
    { on: 'rival>self', v: 'resolve', lo: 20, hi: 40 },
    { on: 'world', v: 'tension', lo: 20, hi: 35 },
    { on: 'self', v: 'fatigue', lo: 10, hi: 20 },
  ],
};
