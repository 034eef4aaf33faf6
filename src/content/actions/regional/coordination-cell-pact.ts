// Asks for a standing desk staffed by the region: ownership grows month by month.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const coordinationCellPact: Policy = {
  id: 'coordination-cell-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'coordination-cell',
  asks: steps['coordination-cell'].clause,
  delay: 0,
  rest: 6,
  cost: { fund: 20, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 0,
    reversibility: 500,
    escalation: 4,
    heat: 120,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'coordination-cell'),
};
