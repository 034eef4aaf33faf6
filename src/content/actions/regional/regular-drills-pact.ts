// Asks the region to drill together: capability that does not fade.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const regularDrillsPact: Policy = {
  id: 'regular-drills-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'regular-drills',
  asks: steps['regular-drills'].clause,
  delay: 0,
  rest: 3,
  cost: { fund: 18, attention: 1 },
  evidence: { grade: 'documented', case: '2025-04', source: 'csis-philippines-2026' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 600,
    escalation: 4,
    heat: 200,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'regular-drills'),
};
