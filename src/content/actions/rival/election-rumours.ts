// A voice that sounds like the candidate.
import type { Policy } from '../../../engine';

export const electionRumours: Policy = {
  id: 'election-rumours',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 8,
  cost: { fund: 8, attention: 1, pressure: 16 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: {
    domain: 'cyber',
    visibility: 600,
    deniability: 800,
    reversibility: 300,
    escalation: 12,
    heat: 450,
  },
  moves: [{ on: 'target', v: 'approval', lo: -25, hi: -10 }],
};
