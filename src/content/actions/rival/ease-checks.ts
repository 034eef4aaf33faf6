// Let some of it through.
import type { ResponseAction } from '../../../engine';
import { changeSeverity } from '../../measures';

export const easeChecks: ResponseAction = {
  id: 'ease-checks',
  kind: 'response',
  roles: ['rival'],
  families: ['trade'],
  stance: 'offer',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2019-09', source: 'korea-tourists-2019' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 100,
    reversibility: 800,
    escalation: -2,
    heat: 0,
  },
  moves: [],
  also: (fx, done) => changeSeverity(fx, done, -220, 'ease-checks'),
};
