// The ground shakes, and says what it wants to say.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const nuclearTest: Policy = {
  id: 'nuclear-test',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 10,
  cost: { fund: 40, attention: 2, pressure: 30 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 1000,
    deniability: 0,
    reversibility: 0,
    escalation: 12,
    heat: 800,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 25, hi: 45 },
    { on: 'target', v: 'threat', lo: 25, hi: 45 },
    { on: 'self', v: 'approval', lo: 4, hi: 10 },
    { on: 'world', v: 'polarisation', lo: -6, hi: 4 },
  ],
  ...provokes(2, 'nuclear-test'),
};
