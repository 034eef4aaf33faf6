// One telephone call before the communiqué.
import type { Policy } from '../../../engine';

export const splitTheCoalition: Policy = {
  id: 'split-the-coalition',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 20, attention: 1, pressure: 15 },
  evidence: { grade: 'plausible', case: '', source: 'iseas-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 400,
    reversibility: 700,
    escalation: 0,
    heat: 300,
  },
  moves: [
    { on: 'world', v: 'ownership', lo: -18, hi: -6 },
    { on: 'world', v: 'codification', lo: -10, hi: -3 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 6 },
  ],
};
