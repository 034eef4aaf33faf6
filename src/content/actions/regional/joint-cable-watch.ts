// Watch the seabed together: whoever drags an anchor is seen by two.
import type { Policy } from '../../../engine';

export const jointCableWatch: Policy = {
  id: 'joint-cable-watch',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  delay: 2,
  rest: 4,
  cost: { fund: 14, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: {
    domain: 'cyber',
    visibility: 350,
    deniability: 100,
    reversibility: 800,
    escalation: 4,
    heat: 120,
  },
  moves: [
    { on: 'self', v: 'cyber', lo: 6, hi: 14 },
    { on: 'self', v: 'intel', lo: 6, hi: 12 },
    { on: 'target>self', v: 'interop', lo: 8, hi: 16 },
    { on: 'self>target', v: 'interop', lo: 8, hi: 16 },
    { on: 'rival>self', v: 'relation', lo: -8, hi: -2 },
  ],
};
