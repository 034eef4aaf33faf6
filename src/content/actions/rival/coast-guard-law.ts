// A law that lets its coast guard detain and fire.
import type { Policy } from '../../../engine';
import { onEveryHolder } from '../../openings';

export const coastGuardLaw: Policy = {
  id: 'coast-guard-law',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 18,
  cost: { fund: 8, attention: 1, pressure: 14 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 300,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 6, hi: 14 },
    { on: 'world', v: 'codification', lo: -6, hi: -2 },
  ],
  also: (fx, { cause }) => {
    onEveryHolder(fx, 'fatigue', 6, 'coast-guard-law', cause);
    for (const feature of fx.level.features)
      fx.add(fx.at.feature(feature.id, 'rival-ships'), 4, 'coast-guard-law', cause);
  },
};
