// Two crews for each hull: ships rest less, people more.
import type { Policy } from '../../../engine';

export const reserveCrews: Policy = {
  id: 'reserve-crews',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 1,
  rest: 4,
  cost: { fund: 20, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 250,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 60,
  },
  moves: [
    { on: 'self', v: 'fatigue', lo: -70, hi: -40 },
    { on: 'self', v: 'readiness', lo: 5, hi: 12 },
  ],
};
