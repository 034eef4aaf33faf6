// Talk about certificates and mean something else.
import type { ResponseAction } from '../../../engine';

export const quietTalksTrade: ResponseAction = {
  id: 'quiet-talks-trade',
  kind: 'response',
  roles: ['regional'],
  families: ['trade'],
  stance: 'offer',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2017-10', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 100,
    reversibility: 800,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'rival>self', v: 'relation', lo: 10, hi: 25 },
    { on: 'rival>self', v: 'resolve', lo: -15, hi: -5 },
  ],
};
