// A green light on a bridge at night.
import type { Policy } from '../../../engine';
import { onHolder } from '../../openings';

export const laserDazzle: Policy = {
  id: 'laser-dazzle',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 2, attention: 1, pressure: 8 },
  evidence: { grade: 'documented', case: '2023-02', source: 'transparency-2024' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 500,
    reversibility: 900,
    escalation: 28,
    heat: 620,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 2, hi: 6 },
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
  ],
  also: (fx, done) => {
    onHolder(fx, done, 'readiness', -6, 'laser-dazzle');
    onHolder(fx, done, 'approval', 2, 'laser-dazzle');
  },
};
