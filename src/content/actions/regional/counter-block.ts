// Put your own hulls in the way, bow to bow.
import type { ResponseAction } from '../../../engine';

export const counterBlock: ResponseAction = {
  id: 'counter-block',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['maritime'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 10, attention: 0 },
  evidence: { grade: 'documented', case: '2014-05', source: 'oil-rig-2014' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 600,
    escalation: 28,
    heat: 700,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: 12, hi: 22 },
    { on: 'target>self', v: 'resolve', lo: 20, hi: 40 },
    { on: 'world', v: 'tension', lo: 20, hi: 35 },
    { on: 'self', v: 'fatigue', lo: 10, hi: 20 },
  ],
};
