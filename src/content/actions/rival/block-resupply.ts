// Bar the way of the boats that supply an outpost.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const blockResupply: Policy = {
  id: 'block-resupply',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 15, attention: 1, pressure: 25 },
  evidence: { grade: 'documented', case: '2023-08', source: 'second-thomas-2023' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 800,
    escalation: 28,
    heat: 680,
  },
  moves: [{ on: 'place', v: 'rival-ships', lo: 12, hi: 24 }],
  also: (fx, done) => openAtFeature(fx, done, 'stop-resupply', 2, 'block-resupply'),
};
