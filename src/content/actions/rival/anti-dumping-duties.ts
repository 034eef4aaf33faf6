// Eighty per cent, after an inquiry.
import type { Policy } from '../../../engine';
import { blow } from '../../measures';

export const antiDumpingDuties: Policy = {
  id: 'anti-dumping-duties',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 2,
  rest: 8,
  cost: { fund: 8, attention: 1, pressure: 24 },
  evidence: { grade: 'documented', case: '2020-05', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 200,
    reversibility: 500,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -25, hi: -10 },
    { on: 'self>target', v: 'relation', lo: -15, hi: -6 },
    { on: 'world', v: 'tension', lo: 4, hi: 8 },
  ],
  ...blow({
    instrument: 'ban',
    sectors: ['bulk', 'branded', 'farm'],
    lo: 600,
    hi: 800,
    rung: 2,
    rule: 'anti-dumping-duties',
  }),
};
