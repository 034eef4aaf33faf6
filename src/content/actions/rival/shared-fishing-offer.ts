// Some boats may fish, if they ask.
import type { Policy } from '../../../engine';

export const sharedFishingOffer: Policy = {
  id: 'shared-fishing-offer',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 6,
  cost: { fund: 6, attention: 1, pressure: 4 },
  evidence: { grade: 'plausible', case: '', source: 'scarborough-mediation-2012' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 40,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 12, hi: 24 },
    { on: 'self>target', v: 'hotline', lo: 15, hi: 30 },
    { on: 'target>self', v: 'hotline', lo: 15, hi: 30 },
    { on: 'target', v: 'autonomy', lo: -8, hi: -2 },
    { on: 'world', v: 'tension', lo: -10, hi: -3 },
  ],
};
