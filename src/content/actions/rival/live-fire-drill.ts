// Close a box of sea for a week.
import type { Policy } from '../../../engine';

export const liveFireDrill: Policy = {
  id: 'live-fire-drill',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 4,
  cost: { fund: 15, attention: 1, pressure: 16 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 500,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 8, hi: 16 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
  ],
};
