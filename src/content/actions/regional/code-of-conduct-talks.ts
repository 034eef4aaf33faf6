// Rules for everybody at sea, negotiated slowly while facts are made.
import type { Policy } from '../../../engine';

export const codeOfConductTalks: Policy = {
  id: 'code-of-conduct-talks',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 3,
  rest: 4,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'csis-philippines-2026' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 10,
  },
  moves: [
    { on: 'world', v: 'codification', lo: 20, hi: 50 },
    { on: 'world', v: 'tension', lo: -40, hi: -15 },
    { on: 'self>rival', v: 'hotline', lo: 20, hi: 50 },
    { on: 'rival>self', v: 'resolve', lo: -15, hi: -5 },
    { on: 'self', v: 'autonomy', lo: -8, hi: 0 },
  ],
};
