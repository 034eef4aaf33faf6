// Talks nobody hears of: less heat now, at the price of looking pliable.
import type { Policy } from '../../../engine';

export const quietChannel: Policy = {
  id: 'quiet-channel',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 0,
  rest: 2,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'documented', case: '2024-07', source: 'amti-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 200,
    deniability: 500,
    reversibility: 900,
    escalation: -2,
    heat: 10,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -30, hi: -12 },
    { on: 'rival>self', v: 'relation', lo: 10, hi: 25 },
    { on: 'self>rival', v: 'hotline', lo: 10, hi: 30 },
    { on: 'rival>self', v: 'resolve', lo: -14, hi: -4 },
    { on: 'partners>self', v: 'trust', lo: -6, hi: 0 },
  ],
};
