// Two aircraft, one photograph.
import type { Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const bomberFlight: Policy = {
  id: 'bomber-flight',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 0,
  rest: 3,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 300,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 4, hi: 10 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
  ],
  also: (fx, { target, cause }) => {
    if (target !== null) gainSupport(fx, target, ['maritime', 'provocation'], 100, 'bomber-flight', cause);
  },
};
