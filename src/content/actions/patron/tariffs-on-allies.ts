// The same tariff for friend and foe.
import type { Policy } from '../../../engine';

export const tariffsOnAllies: Policy = {
  id: 'tariffs-on-allies',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 0,
  rest: 6,
  cost: { fund: 0, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 0,
    reversibility: 600,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -8, hi: -3 },
    { on: 'target>self', v: 'trust', lo: -30, hi: -12 },
    { on: 'self', v: 'approval', lo: 2, hi: 8 },
  ],
};
