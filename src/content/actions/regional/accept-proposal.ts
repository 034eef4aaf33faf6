// Say yes to what another government has asked: it takes effect now.
import type { Policy } from '../../../engine';
import { acceptFirst, ownLimits } from '../../proposals';

export const acceptProposal: Policy = {
  id: 'accept-proposal',
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
    visibility: 500,
    deniability: 0,
    reversibility: 400,
    escalation: 0,
    heat: 0,
  },
  moves: [],
  canDo: ownLimits,
  also: acceptFirst,
};
