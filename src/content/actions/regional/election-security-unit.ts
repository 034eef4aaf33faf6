// People who watch the rolls, the feeds and the counting machines.
import type { Policy } from '../../../engine';

export const electionSecurityUnit: Policy = {
  id: 'election-security-unit',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 1,
  rest: 6,
  cost: { fund: 15, attention: 1 },
  evidence: { grade: 'documented', case: '2019-02', source: 'state-actor-2019' },
  nature: { domain: 'cyber', visibility: 350, deniability: 0, reversibility: 800, escalation: 4, heat: 20 },
  moves: [
    { on: 'self', v: 'cyber', lo: 8, hi: 18 },
    { on: 'self', v: 'latent', lo: -25, hi: -10 },
    { on: 'self', v: 'approval', lo: 0, hi: 5 },
  ],
};
