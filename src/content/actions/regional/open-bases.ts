// Offer the ally the use of bases: real help comes nearer, and so does its quarrel.
import type { Policy } from '../../../engine';
import { bind } from '../../bonds';

export const openBases: Policy = {
  id: 'open-bases',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'patron',
  proposal: true,
  asks: 'bases',
  delay: 3,
  rest: 8,
  cost: { fund: 25, attention: 2 },
  evidence: { grade: 'documented', case: '2023-04', source: 'new-sites-2023' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 300,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'patron>self', v: 'trust', lo: 25, hi: 50 },
    { on: 'patron>self', v: 'interop', lo: 40, hi: 80 },
    { on: 'self>patron', v: 'interop', lo: 40, hi: 80 },
    { on: 'rival>self', v: 'resolve', lo: 15, hi: 35 },
    { on: 'rival>self', v: 'relation', lo: -50, hi: -25 },
    { on: 'world', v: 'tension', lo: 20, hi: 40 },
    { on: 'self', v: 'autonomy', lo: -25, hi: -10 },
  ],
  also: (fx, { by, cause }) => bind(fx, 'access', by, fx.level.patron, 500, 550, 'open-bases', cause),
};
