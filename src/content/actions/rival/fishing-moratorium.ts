// Forbid fishing in waters that others call theirs, and send ships to say so.
import type { Policy } from '../../../engine';

export const fishingMoratorium: Policy = {
  id: 'fishing-moratorium',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 9,
  cost: { fund: 10, attention: 1, pressure: 10 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: 12,
    heat: 280,
  },
  moves: [{ on: 'world', v: 'tension', lo: 8, hi: 15 }],
  also: (fx, { cause }) => {
    for (const feature of fx.level.features) {
      fx.add(fx.at.feature(feature.id, 'rival-ships'), 8, 'fishing-moratorium', cause);
      fx.add(fx.at.side(feature.holder, 'autonomy'), -2, 'fishing-moratorium', cause);
    }
  },
};
