// Let the goods wait and the producers shout.
import type { ResponseAction } from '../../../engine';

export const sitItOut: ResponseAction = {
  id: 'sit-it-out',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['trade'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'australia-exports-2021' },
  nature: {
    domain: 'economic',
    visibility: 300,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 20,
  },
  moves: [{ on: 'self', v: 'approval', lo: -6, hi: -1 }],
};
