// Water, lasers and close passes.
import type { ResponseAction } from '../../../engine';

export const waterCannon: ResponseAction = {
  id: 'water-cannon',
  kind: 'response',
  roles: ['rival'],
  families: ['maritime'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 2, attention: 0, pressure: 8 },
  evidence: { grade: 'documented', case: '2023-08', source: 'second-thomas-2023' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 700,
    escalation: 28,
    heat: 800,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 4, hi: 10 },
    { on: 'target', v: 'readiness', lo: -10, hi: -4 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
};
