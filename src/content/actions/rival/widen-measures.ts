// Find another good to be strict about.
import type { ResponseAction } from '../../../engine';
import { widen } from '../../measures';

export const widenMeasures: ResponseAction = {
  id: 'widen-measures',
  kind: 'response',
  roles: ['rival'],
  families: ['trade'],
  stance: 'escalate',
  by: 'instigator',
  cost: { fund: 2, attention: 0, pressure: 18 },
  evidence: { grade: 'documented', case: '2020-11', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 400,
    reversibility: 700,
    escalation: 12,
    heat: 550,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -40, hi: -15 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
  ],
  also: (fx, done) => widen(fx, done, 'widen-measures'),
};
