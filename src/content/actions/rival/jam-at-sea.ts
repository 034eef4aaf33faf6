// Receivers fail near the reef.
import type { Policy } from '../../../engine';
import { onHolder } from '../../openings';

export const jamAtSea: Policy = {
  id: 'jam-at-sea',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 3,
  cost: { fund: 3, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 400,
    deniability: 700,
    reversibility: 900,
    escalation: 12,
    heat: 420,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: -10, hi: -4 },
    { on: 'world', v: 'tension', lo: 2, hi: 6 },
  ],
  also: (fx, done) => {
    onHolder(fx, done, 'readiness', -5, 'jam-at-sea');
  },
};
