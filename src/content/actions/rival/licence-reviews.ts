// Each shipment needs one more stamp.
import type { Policy } from '../../../engine';
import { inputToStop, stopInput } from '../../supplies';

export const licenceReviews: Policy = {
  id: 'licence-reviews',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 5, attention: 1, pressure: 16 },
  evidence: { grade: 'plausible', case: '', source: 'rare-earths-2010' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 700,
    reversibility: 900,
    escalation: 12,
    heat: 400,
  },
  moves: [{ on: 'target>self', v: 'relation', lo: -12, hi: -4 }],
  canDo: inputToStop,
  also: (fx, done) => stopInput(fx, done, { lo: 150, hi: 300, rung: 1 }, 'licence-reviews'),
};
