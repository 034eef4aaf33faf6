// Offer one’s good offices in a neighbour’s crisis.
import type { Policy } from '../../../engine';
import { coolCrises } from '../../support';

export const mediateDispute: Policy = {
  id: 'mediate-dispute',
  kind: 'policy',
  roles: ['regional'],
  pillar: null,
  target: 'neighbour',
  delay: 1,
  rest: 3,
  cost: { fund: 6, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'scarborough-mediation-2012' },
  nature: {
    domain: 'geopolitical',
    visibility: 400,
    deniability: 200,
    reversibility: 800,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -20, hi: -8 },
    { on: 'world', v: 'ownership', lo: 4, hi: 10 },
    { on: 'target>self', v: 'trust', lo: 5, hi: 12 },
  ],
  canDo: (view, target) =>
    view.crises.some((crisis) => crisis.exit === null && crisis.target === target) ? null : 'no-crisis',
  also: (fx, { target, cause }) => {
    if (target !== null) coolCrises(fx, target, 40, 'mediate-dispute', cause);
  },
};
