// They tie up side by side for the winter.
import type { Policy } from '../../../engine';

export const anchorTheMilitia: Policy = {
  id: 'anchor-the-militia',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 15, attention: 1, pressure: 16 },
  evidence: { grade: 'documented', case: '2021-03', source: 'whitsun-2021' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 600,
    reversibility: 800,
    escalation: 28,
    heat: 480,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 18, hi: 28 },
    { on: 'place', v: 'control', lo: -10, hi: -4 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
};
