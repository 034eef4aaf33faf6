// Sixty boats with two guardians.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const fishingFleet: Policy = {
  id: 'fishing-fleet',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 12, attention: 1, pressure: 12 },
  evidence: { grade: 'documented', case: '2019-12', source: 'natuna-2020' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 600,
    reversibility: 900,
    escalation: 12,
    heat: 420,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 20, hi: 35 },
    { on: 'world', v: 'tension', lo: 5, hi: 10 },
  ],
  also: (fx, done) => openAtFeature(fx, done, 'presence', 1, 'fishing-fleet'),
};
