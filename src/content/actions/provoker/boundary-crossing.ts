// Patrol boats cross a line that they do not accept.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const boundaryCrossing: Policy = {
  id: 'boundary-crossing',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 4, attention: 1, pressure: 10 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 200,
    reversibility: 800,
    escalation: 12,
    heat: 480,
  },
  moves: [{ on: 'world', v: 'tension', lo: 5, hi: 12 }],
  also: (fx, done) => openAtFeature(fx, done, 'control', 1, 'boundary-crossing'),
};
