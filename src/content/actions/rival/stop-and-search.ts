// Boats are stopped and papers asked for.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const stopAndSearch: Policy = {
  id: 'stop-and-search',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 10, attention: 1, pressure: 22 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 700,
    escalation: 28,
    heat: 700,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 10, hi: 18 },
    { on: 'place', v: 'control', lo: -8, hi: -3 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
  ],
  also: (fx, done) => openAtFeature(fx, done, 'control', 2, 'stop-and-search'),
};
