// Fishing boats that do not fish fill the water around a place.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const militiaSwarm: Policy = {
  id: 'militia-swarm',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 20, attention: 1, pressure: 22 },
  evidence: { grade: 'documented', case: '2021-03', source: 'whitsun-2021' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 600,
    reversibility: 900,
    escalation: 12,
    heat: 480,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 35, hi: 60 },
    { on: 'world', v: 'tension', lo: 8, hi: 18 },
  ],
  also: (fx, done) => openAtFeature(fx, done, 'leave', 1, 'militia-swarm'),
};
