// As many shells as came, at the guns that fired them.
import type { ResponseAction } from '../../../engine';

export const counterFire: ResponseAction = {
  id: 'counter-fire',
  kind: 'response',
  roles: ['regional'],
  families: ['provocation'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 6, attention: 0 },
  evidence: { grade: 'documented', case: '2010-11', source: 'brink-2010' },
  nature: {
    domain: 'military',
    visibility: 950,
    deniability: 0,
    reversibility: 50,
    escalation: 28,
    heat: 950,
  },
  moves: [
    { on: 'self', v: 'approval', lo: 6, hi: 14 },
    { on: 'target>self', v: 'resolve', lo: 15, hi: 30 },
    { on: 'target', v: 'readiness', lo: -12, hi: -4 },
    { on: 'world', v: 'tension', lo: 15, hi: 30 },
  ],
};
