// Cement, generators and a new antenna for a post that was rusting.
import type { Policy } from '../../../engine';

export const repairOutpost: Policy = {
  id: 'repair-outpost',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'feature',
  delay: 2,
  rest: 6,
  cost: { fund: 15, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'amti-second-thomas' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 200,
    reversibility: 300,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'place', v: 'control', lo: 20, hi: 40 },
    { on: 'place', v: 'own-ships', lo: 4, hi: 8 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
    { on: 'rival>self', v: 'relation', lo: -20, hi: -8 },
  ],
};
