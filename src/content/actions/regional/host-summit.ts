// Bring both great powers to one table, with one’s own flag in the middle.
import type { Policy } from '../../../engine';

export const hostSummit: Policy = {
  id: 'host-summit',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 2,
  rest: 8,
  cost: { fund: 25, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 10,
  },
  moves: [
    { on: 'self', v: 'approval', lo: 6, hi: 14 },
    { on: 'world', v: 'polarisation', lo: -12, hi: -4 },
    { on: 'world', v: 'tension', lo: -15, hi: -5 },
    { on: 'rival>self', v: 'relation', lo: 12, hi: 24 },
    { on: 'patron>self', v: 'trust', lo: 4, hi: 10 },
    { on: 'self', v: 'fatigue', lo: 5, hi: 12 },
  ],
};
