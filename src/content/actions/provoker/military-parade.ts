// New lorries, old uniforms, everybody in step.
import type { Policy } from '../../../engine';

export const militaryParade: Policy = {
  id: 'military-parade',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'none',
  delay: 1,
  rest: 10,
  cost: { fund: 10, attention: 1, pressure: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 250,
  },
  moves: [
    { on: 'self', v: 'approval', lo: 4, hi: 10 },
    { on: 'self', v: 'readiness', lo: 2, hi: 6 },
    { on: 'world', v: 'tension', lo: 3, hi: 8 },
  ],
};
