// The talks on the loan are put off.
import type { Policy } from '../../../engine';

export const debtSqueeze: Policy = {
  id: 'debt-squeeze',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 2, attention: 1, pressure: 14 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 500,
    reversibility: 800,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target', v: 'fund', lo: -20, hi: -8 },
    { on: 'target', v: 'gdp', lo: -5, hi: -2 },
    { on: 'target>self', v: 'relation', lo: -15, hi: -6 },
  ],
};
