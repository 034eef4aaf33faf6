// Quotas raised by Thursday.
import type { Policy } from '../../../engine';
import { notHit } from '../../measures';

export const marketOpening: Policy = {
  id: 'market-opening',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 6,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 500,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 30,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 2, hi: 6 },
    { on: 'target', v: 'approval', lo: 2, hi: 5 },
    { on: 'target', v: 'diversification', lo: 8, hi: 16 },
  ],
  canDo: (view, target) => notHit(view, target),
};
