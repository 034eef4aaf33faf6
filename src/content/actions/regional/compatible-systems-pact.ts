// Asks members to buy radios and radars that fit together. Dear, slow, lasting.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const compatibleSystemsPact: Policy = {
  id: 'compatible-systems-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'compatible-systems',
  asks: steps['compatible-systems'].clause,
  delay: 0,
  rest: 6,
  cost: { fund: 40, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 0,
    reversibility: 200,
    escalation: 4,
    heat: 180,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'compatible-systems'),
};
