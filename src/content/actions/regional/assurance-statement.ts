// Promise what one will not do: relations mend, and the list is kept for next time.
import type { Policy } from '../../../engine';

export const assuranceStatement: Policy = {
  id: 'assurance-statement',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 0,
  rest: 8,
  cost: { fund: 2, attention: 1 },
  evidence: { grade: 'documented', case: '2017-10', source: 'csis-coercion-2023' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 300,
    escalation: -2,
    heat: 40,
  },
  moves: [
    { on: 'rival>self', v: 'relation', lo: 30, hi: 55 },
    { on: 'world', v: 'tension', lo: -15, hi: -5 },
    { on: 'rival>self', v: 'resolve', lo: -15, hi: -5 },
    { on: 'self', v: 'autonomy', lo: -20, hi: -8 },
    { on: 'patron>self', v: 'trust', lo: -15, hi: -5 },
  ],
};
