// Asks for a standing security dialogue at sea: forces that know each other.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const maritimeDialoguePact: Policy = {
  id: 'maritime-dialogue-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'trilateral-dialogue',
  asks: steps['trilateral-dialogue'].clause,
  delay: 0,
  rest: 4,
  cost: { fund: 10, attention: 2 },
  evidence: { grade: 'documented', case: '2024-04', source: 'trilateral-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 0,
    reversibility: 700,
    escalation: 4,
    heat: 120,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'trilateral-dialogue'),
};
