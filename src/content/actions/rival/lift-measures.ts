// Customs find that all is in order.
import type { Policy } from '../../../engine';
import { notHit } from '../../measures';
import { easeMeasures } from '../../rewards';

export const liftMeasures: Policy = {
  id: 'lift-measures',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 3,
  cost: { fund: 0, attention: 1, pressure: 0 },
  evidence: { grade: 'documented', case: '2024-03', source: 'ussc-2024' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 500,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 12, hi: 24 },
    { on: 'self>target', v: 'relation', lo: 10, hi: 20 },
    { on: 'world', v: 'tension', lo: -10, hi: -4 },
  ],
  canDo: (view, target) => notHit(view, target, view.side),
  also: (fx, done) => easeMeasures(fx, done, 350, 'lift-measures'),
};
