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
    visibility: 500,
    deniability: 400,
    reversibility: 900,
    escalation: -2,
    heat: 20,
  },
  moves: [],
  also: (fx, done) => changeSeverity(fx, done, -220, 'ease-checks'),
};
