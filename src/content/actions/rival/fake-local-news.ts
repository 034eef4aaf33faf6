// Forty newspapers with one editor.
import type { Policy } from '../../../engine';

export const fakeLocalNews: Policy = {
  id: 'fake-local-news',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 4,
  cost: { fund: 5, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'cyber',
    visibility: 300,
    deniability: 800,
    reversibility: 700,
    escalation: 12,
    heat: 300,
  },
  moves: [
    { on: 'target', v: 'autonomy', lo: -8, hi: -2 },
    { on: 'target', v: 'approval', lo: -8, hi: -2 },
  ],
};
