// A balloon that lost its way, they say.
import type { Policy } from '../../../engine';

export const spyBalloon: Policy = {
  id: 'spy-balloon',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 6,
  cost: { fund: 5, attention: 1, pressure: 6 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 700,
    reversibility: 900,
    escalation: 12,
    heat: 300,
  },
  moves: [
    { on: 'self', v: 'intel', lo: 5, hi: 10 },
    { on: 'target', v: 'threat', lo: 4, hi: 8 },
    { on: 'world', v: 'tension', lo: 2, hi: 6 },
  ],
};
