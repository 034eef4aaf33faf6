// Asks for a duty to meet when one is pressed. A promise that will be tested.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const consultationClausePact: Policy = {
  id: 'consultation-clause-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'consultation-clause',
  asks: steps['consultation-clause'].clause,
  delay: 0,
  rest: 8,
  cost: { fund: 8, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 300,
    escalation: 4,
    heat: 180,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'consultation-clause'),
};
