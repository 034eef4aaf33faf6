// Firms elsewhere learn where not to buy parts.
import type { Policy } from '../../../engine';

export const pressThirdFirms: Policy = {
  id: 'press-third-firms',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 6, attention: 1, pressure: 16 },
  evidence: { grade: 'documented', case: '2021-12', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 600,
    reversibility: 700,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'target', v: 'diversification', lo: -12, hi: -4 },
    { on: 'target', v: 'gdp', lo: -3, hi: -1 },
    { on: 'target>self', v: 'relation', lo: -20, hi: -8 },
  ],
};
