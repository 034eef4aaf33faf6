// Asks all to help whoever is punished by trade: lost sales find buyers sooner.
import type { Policy } from '../../../engine';
import { missingSteps, steps } from '../../steps';

export const tradeAnswerPact: Policy = {
  id: 'trade-answer-pact',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'decision',
  step: 'collective-trade-answer',
  asks: steps['collective-trade-answer'].clause,
  delay: 0,
  rest: 6,
  cost: { fund: 15, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 600,
    deniability: 0,
    reversibility: 500,
    escalation: 4,
    heat: 200,
  },
  moves: [],
  canDo: (view) => missingSteps(view, 'collective-trade-answer'),
};
