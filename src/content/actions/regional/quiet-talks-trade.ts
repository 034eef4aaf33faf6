// Talk about certificates and mean something else.
import type { ResponseAction } from '../../../engine';

export const quietTalksTrade: ResponseAction = {
  id: 'quiet-talks-trade',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['trade'],
  stance: 'offer',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2017-10', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 300,
    deniability: 300,
    reversibility: 900,
    escalation: -2,
    heat: 10,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 10, hi: 25 },
    { on: 'target>self', v: 'resolve', lo: -15, hi: -5 },
  ],
};
