// A hundred thousand tonnes of reassurance.
import { FAMILIES, type Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const carrierVisit: Policy = {
  id: 'carrier-visit',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 1,
  rest: 4,
  cost: { fund: 20, attention: 1 },
  evidence: { grade: 'documented', case: '2010-11', source: 'brink-2010' },
  nature: {
    domain: 'military',
    visibility: 950,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 300,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 8, hi: 16 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 6 },
  ],
  also: (fx, { target, cause }) => {
    if (target !== null) gainSupport(fx, target, FAMILIES, 140, 'carrier-visit', cause);
  },
};
