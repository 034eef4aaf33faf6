// Asks for a duty to help. Without capability and ownership it breaks when tested.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const defenceClausePact: Policy = {
  id: 'defence-clause-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'defence-clause',
  asks: steps['defence-clause'].clause,
  delay: 0,
  rest: 12,
  cost: { fund: 12, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'alliance-reliability-2018' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 200,
    escalation: 4,
    heat: 350,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'defence-clause'),
};
