// A test into the sea, before breakfast.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const shortRangeMissile: Policy = {
  id: 'short-range-missile',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 10, attention: 1, pressure: 6 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 700,
    escalation: 4,
    heat: 450,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
    { on: 'target', v: 'threat', lo: 8, hi: 16 },
  ],
  ...provokes(1, 'short-range-missile'),
};
