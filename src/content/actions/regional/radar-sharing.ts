// Share what the radars see: fewer surprises, faster names for what happens.
import type { Policy } from '../../../engine';

export const radarSharing: Policy = {
  id: 'radar-sharing',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  delay: 2,
  rest: 5,
  cost: { fund: 18, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: {
    domain: 'military',
    visibility: 300,
    deniability: 100,
    reversibility: 700,
    escalation: 4,
    heat: 120,
  },
  moves: [
    { on: 'self', v: 'intel', lo: 25, hi: 50 },
    { on: 'target>self', v: 'interop', lo: 15, hi: 30 },
    { on: 'self>target', v: 'interop', lo: 15, hi: 30 },
    { on: 'rival>self', v: 'relation', lo: -10, hi: -2 },
  ],
};
