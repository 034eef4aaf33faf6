// Say in print who worries one, and what one means to do.
import type { Policy } from '../../../engine';

export const defenceWhitePaper: Policy = {
  id: 'defence-white-paper',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 1,
  rest: 12,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 0,
    reversibility: 600,
    escalation: 12,
    heat: 200,
  },
  moves: [
    { on: 'self', v: 'threat', lo: 10, hi: 20 },
    { on: 'self', v: 'readiness', lo: 3, hi: 8 },
    { on: 'rival>self', v: 'resolve', lo: 6, hi: 14 },
    { on: 'rival>self', v: 'relation', lo: -15, hi: -5 },
    { on: 'self', v: 'approval', lo: 0, hi: 6 },
  ],
};
