// More inspectors, fewer stamps.
import type { ResponseAction } from '../../../engine';
import { changeSeverity } from '../../measures';

export const tightenChecks: ResponseAction = {
  id: 'tighten-checks',
  kind: 'response',
  roles: ['rival'],
  families: ['trade'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 1, attention: 0, pressure: 8 },
  evidence: { grade: 'documented', case: '2012-05', source: 'bananas-2012' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 600,
    reversibility: 800,
    escalation: 12,
    heat: 420,
  },
  moves: [{ on: 'target>self', v: 'relation', lo: -15, hi: -5 }],
  also: (fx, done) => changeSeverity(fx, done, 160, 'tighten-checks'),
};
