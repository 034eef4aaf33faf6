// Say no, politely.
import type { Policy } from '../../../engine';
import { declineFirst } from '../../proposals';

export const declineProposal: Policy = {
  id: 'decline-proposal',
  kind: 'policy',
  roles: ['regional', 'patron'],
  pillar: null,
  target: 'proposer',
  delay: 0,
  rest: 0,
  cost: { fund: 0, attention: 0 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 400,
    deniability: 0,
    reversibility: 700,
    escalation: 0,
    heat: 0,
  },
  moves: [{ on: 'target>self', v: 'trust', lo: -12, hi: -4 }],
  also: declineFirst,
};
