// Draw one’s own lines in one’s own law.
import type { Policy } from '../../../engine';

export const maritimeZonesLaw: Policy = {
  id: 'maritime-zones-law',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 2,
  rest: 12,
  cost: { fund: 5, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 300,
    escalation: 12,
    heat: 250,
  },
  moves: [
    { on: 'self', v: 'autonomy', lo: 12, hi: 25 },
    { on: 'world', v: 'codification', lo: 4, hi: 10 },
    { on: 'self', v: 'approval', lo: 2, hi: 8 },
    { on: 'world', v: 'tension', lo: 6, hi: 14 },
    { on: 'rival>self', v: 'relation', lo: -30, hi: -15 },
  ],
};
