// Speak up for a neighbour under pressure, and be noted for it.
import { FAMILIES, type Policy } from '../../../engine';
import { nonInterference } from '../../asean';
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
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: 12,
    heat: 180,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 8, hi: 18 },
    { on: 'rival>self', v: 'relation', lo: -12, hi: -4 },
    { on: 'rival>self', v: 'resolve', lo: 0, hi: 6 },
  ],
  canDo: (view, target) =>
    view.crises.some((crisis) => crisis.exit === null && crisis.target === target)
      ? nonInterference(view, target)
      : 'no-crisis',
  also: (fx, { target, cause }) => {
    if (target !== null) gainSupport(fx, target, FAMILIES, 110, 'voice-support', cause);
  },
};
