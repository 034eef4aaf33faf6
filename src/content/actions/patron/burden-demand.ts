// Ask an ally to pay and arm more: it does some of it, and remembers the tone.
import type { Policy } from '../../../engine';

export const burdenDemand: Policy = {
  id: 'burden-demand',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 0,
  rest: 4,
  cost: { fund: 0, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 100,
    reversibility: 800,
    escalation: 0,
    heat: 120,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: -25, hi: -8 },
    { on: 'target', v: 'readiness', lo: 10, hi: 20 },
    { on: 'target', v: 'fund', lo: -15, hi: -5 },
  ],
};
