// Sirens under its path.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const missileOverTerritory: Policy = {
  id: 'missile-over-territory',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 15, attention: 1, pressure: 16 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 1000,
    deniability: 0,
    reversibility: 600,
    escalation: 4,
    heat: 650,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 12, hi: 22 },
    { on: 'target', v: 'threat', lo: 20, hi: 35 },
    { on: 'target', v: 'approval', lo: -4, hi: 4 },
  ],
  ...provokes(2, 'missile-over-territory'),
};
