// Asks members to agree beforehand who calls whom: fewer accidents at sea.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const crisisProceduresPact: Policy = {
  id: 'crisis-procedures-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'crisis-procedures',
  asks: steps['crisis-procedures'].clause,
  delay: 0,
  rest: 2,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 20,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'crisis-procedures'),
};
