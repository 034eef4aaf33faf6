// Far enough to reach a base on an island.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const intermediateMissile: Policy = {
  id: 'intermediate-missile',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 15, attention: 1, pressure: 10 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 950,
    deniability: 0,
    reversibility: 700,
    escalation: 4,
    heat: 520,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
    { on: 'target', v: 'threat', lo: 12, hi: 22 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 6 },
  ],
  ...provokes(1, 'intermediate-missile'),
};
