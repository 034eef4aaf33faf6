// Guests who look for other guests.
import type { Policy } from '../../../engine';

export const huntForwardTeam: Policy = {
  id: 'hunt-forward-team',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 1,
  rest: 4,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'parliament-hack-2019' },
  nature: { domain: 'cyber', visibility: 250, deniability: 200, reversibility: 900, escalation: 4, heat: 80 },
  moves: [
    { on: 'target', v: 'latent', lo: -60, hi: -30 },
    { on: 'target', v: 'cyber', lo: 8, hi: 16 },
    { on: 'target>self', v: 'interop', lo: 5, hi: 10 },
    { on: 'self>target', v: 'interop', lo: 5, hi: 10 },
  ],
};
