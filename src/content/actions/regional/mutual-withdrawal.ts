// Both leave at the same hour. Trust that the other does.
import type { ResponseAction } from '../../../engine';

export const mutualWithdrawal: ResponseAction = {
  id: 'mutual-withdrawal',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['maritime'],
  stance: 'offer',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2012-06', source: 'scarborough-mediation-2012' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: -12, hi: -6 },
    { on: 'world', v: 'tension', lo: -25, hi: -10 },
    { on: 'target>self', v: 'resolve', lo: -20, hi: -6 },
  ],
};
