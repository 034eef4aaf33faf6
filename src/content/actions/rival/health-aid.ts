// Crates at the airport, flags on the crates.
import type { Policy } from '../../../engine';

export const healthAid: Policy = {
  id: 'health-aid',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 6,
  cost: { fund: 30, attention: 1, pressure: 4 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 12, hi: 24 },
    { on: 'target', v: 'approval', lo: 2, hi: 6 },
    { on: 'target', v: 'threat', lo: -8, hi: -3 },
  ],
};
