// Remind two of them what one did to the other.
import type { Policy } from '../../../engine';
import { stirGrievances } from '../../grievances';

export const historyCampaign: Policy = {
  id: 'history-campaign',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 6, attention: 1, pressure: 10 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 300,
    reversibility: 700,
    escalation: 12,
    heat: 250,
  },
  moves: [{ on: 'world', v: 'ownership', lo: -10, hi: -3 }],
  also: (fx, { cause }) => stirGrievances(fx, 15, 'history-campaign', cause),
};
