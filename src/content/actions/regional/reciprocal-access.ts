// Ask a partner for an agreement that lets each other’s forces in.
import type { Policy } from '../../../engine';
import { bind } from '../../bonds';

export const reciprocalAccess: Policy = {
  id: 'reciprocal-access',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  proposal: true,
  asks: 'bases',
  delay: 0,
  rest: 8,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'documented', case: '2024-07', source: 'reciprocal-access-2024' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 400,
    escalation: 4,
    heat: 220,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 20, hi: 40 },
    { on: 'self>target', v: 'trust', lo: 20, hi: 40 },
    { on: 'target>self', v: 'interop', lo: 30, hi: 60 },
    { on: 'self>target', v: 'interop', lo: 30, hi: 60 },
    { on: 'rival>self', v: 'relation', lo: -25, hi: -10 },
    { on: 'world', v: 'tension', lo: 5, hi: 12 },
    { on: 'self', v: 'autonomy', lo: -12, hi: -4 },
  ],
  canDo: (view, target) =>
    view.commitments.some(
      (bond) =>
        bond.kind === 'access' &&
        [bond.a, bond.b].includes(view.side) &&
        target !== null &&
        [bond.a, bond.b].includes(target),
    )
      ? 'already-bound'
      : null,
  also: (fx, { by, target, cause }) => {
    if (target !== null) bind(fx, 'access', by, target, 450, 350, 'reciprocal-access', cause);
  },
};
