// Three leaders, one ally in common, drills with dates.
import type { Policy } from '../../../engine';
import { bind } from '../../bonds';
import { allyInCommon } from '../../groups';

export const trilateralSummit: Policy = {
  id: 'trilateral-summit',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  asks: 'consultation',
  delay: 2,
  rest: 6,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'documented', case: '2023-08', source: 'camp-david-2023' },
  nature: {
    domain: 'geopolitical',
    visibility: 850,
    deniability: 0,
    reversibility: 700,
    escalation: 4,
    heat: 250,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 10, hi: 20 },
    { on: 'patron>self', v: 'trust', lo: 10, hi: 20 },
    { on: 'self>target', v: 'interop', lo: 8, hi: 16 },
    { on: 'target>self', v: 'interop', lo: 8, hi: 16 },
    { on: 'world', v: 'tension', lo: 5, hi: 10 },
    { on: 'rival>self', v: 'relation', lo: -18, hi: -6 },
  ],
  canDo: allyInCommon,
  also: (fx, { by, target, cause }) => {
    if (target === null) return;
    bind(fx, 'trilateral', by, target, 400, 350, 'trilateral-summit', cause);
    if (target !== fx.level.patron)
      bind(fx, 'trilateral', by, fx.level.patron, 400, 350, 'trilateral-summit', cause);
  },
};
