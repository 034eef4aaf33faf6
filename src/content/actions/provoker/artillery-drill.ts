// Shells into one’s own side of a line that is not agreed.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const artilleryDrill: Policy = {
  id: 'artillery-drill',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 6, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 200,
    reversibility: 800,
    escalation: 4,
    heat: 480,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
    { on: 'target', v: 'threat', lo: 6, hi: 12 },
    { on: 'target', v: 'fatigue', lo: 4, hi: 10 },
  ],
  ...provokes(1, 'artillery-drill'),
};
