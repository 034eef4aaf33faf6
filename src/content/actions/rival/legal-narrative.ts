// Professors, films, a white paper: it was always ours.
import type { Policy } from '../../../engine';

export const legalNarrative: Policy = {
  id: 'legal-narrative',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 6, attention: 1, pressure: 6 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'cyber',
    visibility: 600,
    deniability: 100,
    reversibility: 800,
    escalation: 12,
    heat: 200,
  },
  moves: [
    { on: 'world', v: 'codification', lo: -8, hi: -2 },
    { on: 'world', v: 'polarisation', lo: 2, hi: 6 },
  ],
};
