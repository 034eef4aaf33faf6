// Asks members to share what they see; intrusions are attributed sooner.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const intelligenceSharingPact: Policy = {
  id: 'intelligence-sharing-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'intelligence-sharing',
  asks: steps['intelligence-sharing'].clause,
  delay: 0,
  rest: 4,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'trilateral-2024' },
  nature: {
    domain: 'cyber',
    visibility: 400,
    deniability: 100,
    reversibility: 600,
    escalation: 4,
    heat: 120,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'intelligence-sharing'),
};
