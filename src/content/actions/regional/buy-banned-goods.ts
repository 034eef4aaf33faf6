// Eat the neighbour’s pineapples.
import type { Policy } from '../../../engine';
import { notHit } from '../../measures';

export const buyBannedGoods: Policy = {
  id: 'buy-banned-goods',
  kind: 'policy',
  roles: ['regional'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 4,
  cost: { fund: 20, attention: 1 },
  evidence: { grade: 'documented', case: '2021-03', source: 'pineapples-2021' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 80,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 12, hi: 24 },
    { on: 'target', v: 'gdp', lo: 2, hi: 6 },
    { on: 'target', v: 'approval', lo: 2, hi: 5 },
    { on: 'rival>self', v: 'relation', lo: -8, hi: -2 },
  ],
  canDo: (view, target) => notHit(view, target),
};
