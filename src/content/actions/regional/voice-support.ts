// Speak up for a neighbour under pressure, and be noted for it.
import type { Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const voiceSupport: Policy = {
  id: 'voice-support',
  kind: 'policy',
  roles: ['regional'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 1,
  cost: { fund: 1, attention: 1 },
  evidence: { grade: 'documented', case: '2014-05', source: 'oil-rig-2014' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 100,
    reversibility: 600,
    escalation: 4,
    heat: 200,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 8, hi: 18 },
    { on: 'rival>self', v: 'relation', lo: -12, hi: -4 },
    { on: 'rival>self', v: 'resolve', lo: 0, hi: 6 },
  ],
  canDo: (view, target) =>
    view.crises.some((crisis) => crisis.exit === null && crisis.target === target) ? null : 'no-crisis',
  also: (fx, { target, cause }) => {
    if (target !== null) gainSupport(fx, target, ['maritime', 'cyber', 'trade'], 110, 'voice-support', cause);
  },
};
