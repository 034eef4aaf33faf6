// Shells on a village with a garrison.
import type { Policy } from '../../../engine';
import { provokes } from '../../openings';

export const islandShelling: Policy = {
  id: 'island-shelling',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 18,
  cost: { fund: 10, attention: 1, pressure: 35 },
  evidence: { grade: 'documented', case: '2010-11', source: 'brink-2010' },
  nature: {
    domain: 'military',
    visibility: 1000,
    deniability: 0,
    reversibility: 0,
    escalation: 28,
    heat: 1000,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 30, hi: 50 },
    { on: 'target', v: 'threat', lo: 30, hi: 50 },
    { on: 'target', v: 'readiness', lo: -10, hi: -3 },
    { on: 'world', v: 'injured', lo: 10, hi: 20 },
    { on: 'world', v: 'dead', lo: 2, hi: 5 },
  ],
  ...provokes(5, 'island-shelling'),
};
