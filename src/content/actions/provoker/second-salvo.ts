// The same again, and nearer.
import type { ResponseAction } from '../../../engine';

export const secondSalvo: ResponseAction = {
  id: 'second-salvo',
  kind: 'response',
  roles: ['provoker'],
  families: ['provocation'],
  stance: 'escalate',
  by: 'instigator',
  cost: { fund: 6, attention: 0, pressure: 16 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 950,
    deniability: 0,
    reversibility: 0,
    escalation: 28,
    heat: 950,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 15, hi: 30 },
    { on: 'target', v: 'readiness', lo: -8, hi: -3 },
    { on: 'world', v: 'injured', lo: 0, hi: 3 },
  ],
};
