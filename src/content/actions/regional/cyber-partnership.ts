// Shared defence of networks: better walls, and somebody to name culprits with.
import type { Policy } from '../../../engine';

export const cyberPartnership: Policy = {
  id: 'cyber-partnership',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  delay: 2,
  rest: 5,
  cost: { fund: 15, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'parliament-hack-2019' },
  nature: { domain: 'cyber', visibility: 300, deniability: 0, reversibility: 600, escalation: 4, heat: 80 },
  moves: [
    { on: 'self', v: 'cyber', lo: 20, hi: 40 },
    { on: 'self', v: 'intel', lo: 15, hi: 30 },
    { on: 'target>self', v: 'interop', lo: 10, hi: 20 },
    { on: 'self>target', v: 'interop', lo: 10, hi: 20 },
  ],
};
