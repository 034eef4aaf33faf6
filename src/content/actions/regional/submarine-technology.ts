// The deepest secrets, shared for decades.
import type { Policy } from '../../../engine';
import { bind } from '../../bonds';
import { sharedGroup } from '../../groups';

export const submarineTechnology: Policy = {
  id: 'submarine-technology',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  asks: 'consultation',
  delay: 6,
  rest: 12,
  cost: { fund: 60, attention: 2 },
  evidence: { grade: 'documented', case: '2021-09', source: 'aukus-2021' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 200,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'readiness', lo: 30, hi: 55 },
    { on: 'target>self', v: 'interop', lo: 25, hi: 45 },
    { on: 'self>target', v: 'interop', lo: 25, hi: 45 },
    { on: 'target>self', v: 'trust', lo: 15, hi: 30 },
    { on: 'rival>self', v: 'resolve', lo: 15, hi: 30 },
    { on: 'rival>self', v: 'relation', lo: -45, hi: -20 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
    { on: 'self', v: 'autonomy', lo: -10, hi: -3 },
  ],
  canDo: (view, target) => sharedGroup(view, 'aukus', target),
  also: (fx, { by, target, cause }) => {
    if (target !== null) bind(fx, 'aukus', by, target, 600, 300, 'submarine-technology', cause);
  },
};
