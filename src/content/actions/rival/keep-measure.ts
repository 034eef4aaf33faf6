// Leave it in place and say that it is about hygiene.
import type { ResponseAction } from '../../../engine';

export const keepMeasure: ResponseAction = {
  id: 'keep-measure',
  kind: 'response',
  roles: ['rival'],
  families: ['trade'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2012-05', source: 'bananas-2012' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 600,
    reversibility: 900,
    escalation: 0,
    heat: 250,
  },
  moves: [],
};
