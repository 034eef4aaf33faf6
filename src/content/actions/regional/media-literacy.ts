// Teach the trick before it is played.
import type { Policy } from '../../../engine';

export const mediaLiteracy: Policy = {
  id: 'media-literacy',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 3,
  rest: 8,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: { domain: 'cyber', visibility: 250, deniability: 0, reversibility: 900, escalation: 0, heat: 0 },
  moves: [
    { on: 'self', v: 'autonomy', lo: 3, hi: 8 },
    { on: 'self', v: 'approval', lo: 1, hi: 5 },
    { on: 'self', v: 'latent', lo: -8, hi: -2 },
  ],
};
