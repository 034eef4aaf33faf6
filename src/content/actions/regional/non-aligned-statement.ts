// Say that one belongs to no camp: room to move, and a cooler ally.
import type { Policy } from '../../../engine';

export const nonAlignedStatement: Policy = {
  id: 'non-aligned-statement',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 0,
  rest: 3,
  cost: { fund: 3, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'iseas-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 0,
    reversibility: 700,
    escalation: 0,
    heat: 30,
  },
  moves: [
    { on: 'world', v: 'polarisation', lo: -18, hi: -6 },
    { on: 'self', v: 'autonomy', lo: 3, hi: 8 },
    { on: 'rival>self', v: 'relation', lo: 8, hi: 18 },
    { on: 'patron>self', v: 'trust', lo: -12, hi: -4 },
  ],
};
