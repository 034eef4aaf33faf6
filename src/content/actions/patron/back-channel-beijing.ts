// Settle something with Beijing over the allies’ heads.
import type { Policy } from '../../../engine';

export const backChannelBeijing: Policy = {
  id: 'back-channel-beijing',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'none',
  delay: 0,
  rest: 3,
  cost: { fund: 2, attention: 1 },
  evidence: { grade: 'documented', case: '2012-06', source: 'scarborough-mediation-2012' },
  nature: {
    domain: 'geopolitical',
    visibility: 150,
    deniability: 500,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -35, hi: -15 },
    { on: 'world', v: 'polarisation', lo: -15, hi: -5 },
    { on: 'partners>self', v: 'trust', lo: -12, hi: -2 },
  ],
};
