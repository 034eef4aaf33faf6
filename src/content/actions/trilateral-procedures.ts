// Three governments agree beforehand who calls whom and does what.
import type { Policy } from '../../engine';

export const trilateralProcedures: Policy = {
  id: 'trilateral-procedures',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 3,
  rest: 6,
  cost: { fund: 12, attention: 2 },
  evidence: { grade: 'documented', case: '2024-04', source: 'trilateral-2024' },
  moves: [
    { on: 'world', v: 'capability', lo: 30, hi: 60 },
    { on: 'world', v: 'codification', lo: 20, hi: 40 },
    { on: 'partners>self', v: 'interop', lo: 15, hi: 30 },
    { on: 'world', v: 'polarisation', lo: 3, hi: 10 },
  ],
};
