// Say that it was a success, and stop.
import type { ResponseAction } from '../../../engine';

export const declareSuccess: ResponseAction = {
  id: 'declare-success',
  kind: 'response',
  roles: ['provoker'],
  families: ['provocation'],
  stance: 'concede',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 0,
  },
  moves: [{ on: 'self', v: 'approval', lo: 2, hi: 6 }],
};
