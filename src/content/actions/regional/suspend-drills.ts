// Call off the exercise that was complained about.
import type { ResponseAction } from '../../../engine';

export const suspendDrills: ResponseAction = {
  id: 'suspend-drills',
  kind: 'response',
  roles: ['regional'],
  families: ['provocation'],
  stance: 'concede',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'self', v: 'readiness', lo: -12, hi: -4 },
    { on: 'world', v: 'tension', lo: -20, hi: -8 },
    { on: 'patron>self', v: 'trust', lo: -10, hi: -3 },
  ],
};
