// Twenty-seven capitals regret.
import { FAMILIES, type Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const statementOfConcern: Policy = {
  id: 'statement-of-concern',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'neighbour',
  delay: 0,
  rest: 2,
  cost: { fund: 1, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 0,
    reversibility: 900,
    escalation: 12,
    heat: 100,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 4, hi: 10 },
    { on: 'self>rival', v: 'relation', lo: -6, hi: -1 },
  ],
  also: (fx, { target, cause }) => {
    if (target !== null) gainSupport(fx, target, FAMILIES, 50, 'statement-of-concern', cause);
  },
};
