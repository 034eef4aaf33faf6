// Sit beside the complainant in Geneva.
import type { Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const joinTradeCase: Policy = {
  id: 'join-trade-case',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 4,
  cost: { fund: 3, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 150,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 6, hi: 14 },
    { on: 'world', v: 'codification', lo: 3, hi: 8 },
    { on: 'rival>self', v: 'relation', lo: -12, hi: -4 },
  ],
  canDo: (view, target) =>
    view.crises.some(
      (crisis) => crisis.exit === null && crisis.family === 'trade' && crisis.target === target,
    )
      ? null
      : 'no-crisis',
  also: (fx, { target, cause }) => {
    if (target !== null) gainSupport(fx, target, ['trade'], 120, 'join-trade-case', cause);
  },
};
