// Family at home is asked how they are.
import type { Policy } from '../../../engine';

export const pressTheDiaspora: Policy = {
  id: 'press-the-diaspora',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 5,
  cost: { fund: 4, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'geopolitical',
    visibility: 150,
    deniability: 800,
    reversibility: 600,
    escalation: 0,
    heat: 350,
  },
  moves: [
    { on: 'target', v: 'autonomy', lo: -6, hi: -2 },
    { on: 'target', v: 'approval', lo: -6, hi: -1 },
  ],
};
