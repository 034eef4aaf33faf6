// Pay one’s own fishermen to be there.
import type { Policy } from '../../../engine';

export const fuelFishingFleet: Policy = {
  id: 'fuel-fishing-fleet',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'feature',
  delay: 0,
  rest: 2,
  cost: { fund: 12, attention: 1 },
  evidence: { grade: 'documented', case: '2014-06', source: 'fishing-support-2014' },
  nature: {
    domain: 'economic',
    visibility: 450,
    deniability: 300,
    reversibility: 800,
    escalation: 4,
    heat: 300,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: 8, hi: 16 },
    { on: 'self', v: 'approval', lo: 4, hi: 8 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
};
