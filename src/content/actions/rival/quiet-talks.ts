// Lower voices: nothing is given up, nothing is said.
import type { Policy } from '../../../engine';

export const quietTalks: Policy = {
  id: 'quiet-talks',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  delay: 0,
  rest: 2,
  cost: { fund: 2, attention: 1, pressure: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 400,
    deniability: 200,
    reversibility: 900,
    escalation: 0,
    heat: 0,
  },
  moves: [{ on: 'world', v: 'tension', lo: -35, hi: -15 }],
};
