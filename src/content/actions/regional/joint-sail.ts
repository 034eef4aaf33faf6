// Sail together where it is seen: ships that know each other, and a signal.
import type { Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const jointSail: Policy = {
  id: 'joint-sail',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  delay: 1,
  rest: 2,
  cost: { fund: 12, attention: 1 },
  evidence: { grade: 'documented', case: '2023-11', source: 'joint-patrols-2023' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 300,
  },
  moves: [
    { on: 'target>self', v: 'interop', lo: 15, hi: 35 },
    { on: 'self>target', v: 'interop', lo: 15, hi: 35 },
    { on: 'target>self', v: 'trust', lo: 4, hi: 12 },
    { on: 'rival>self', v: 'resolve', lo: 12, hi: 28 },
    { on: 'rival>self', v: 'relation', lo: -20, hi: -8 },
    { on: 'world', v: 'tension', lo: 12, hi: 25 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 6 },
  ],
  also: (fx, { by, cause }) => gainSupport(fx, by, ['maritime'], 120, 'joint-sail', cause),
};
