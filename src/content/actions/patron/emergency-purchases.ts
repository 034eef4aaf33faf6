// Buy what another has turned away.
import type { Policy } from '../../../engine';
import { notHit } from '../../measures';

export const emergencyPurchases: Policy = {
  id: 'emergency-purchases',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 0,
  rest: 4,
  cost: { fund: 40, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 60,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: 3, hi: 8 },
    { on: 'target', v: 'approval', lo: 3, hi: 8 },
    { on: 'target>self', v: 'trust', lo: 10, hi: 20 },
  ],
  canDo: (view, target) => notHit(view, target),
};
