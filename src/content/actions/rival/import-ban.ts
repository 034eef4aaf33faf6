// Stop a good that others can supply and whose producers are loud.
import type { Policy } from '../../../engine';
import { blow } from '../../measures';

export const importBan: Policy = {
  id: 'import-ban',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 10, attention: 1, pressure: 35 },
  evidence: { grade: 'documented', case: '2023-08', source: 'japan-seafood-2024' },
  nature: {
    domain: 'economic',
    visibility: 950,
    deniability: 300,
    reversibility: 700,
    escalation: 12,
    heat: 480,
  },
  moves: [
    { on: 'self>target', v: 'relation', lo: -40, hi: -20 },
    { on: 'target>self', v: 'relation', lo: -60, hi: -25 },
    { on: 'world', v: 'tension', lo: 6, hi: 14 },
  ],
  ...blow({
    instrument: 'ban',
    sectors: ['branded', 'farm', 'bulk', 're-export'],
    lo: 850,
    hi: 1000,
    rung: 2,
    rule: 'import-ban',
  }),
};
