// A telephone call two days early.
import type { Policy } from '../../../engine';

export const shareWarning: Policy = {
  id: 'share-warning',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 0,
  rest: 2,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: { domain: 'cyber', visibility: 150, deniability: 200, reversibility: 900, escalation: 4, heat: 60 },
  moves: [
    { on: 'target', v: 'intel', lo: 15, hi: 30 },
    { on: 'target', v: 'latent', lo: -15, hi: -5 },
    { on: 'target>self', v: 'trust', lo: 5, hi: 12 },
  ],
};
