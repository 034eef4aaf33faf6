// Pay mines and factories elsewhere until they are cheap enough.
import type { Policy } from '../../../engine';
import { loosen } from '../../supplies';

export const otherSuppliers: Policy = {
  id: 'other-suppliers',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'input',
  delay: 4,
  rest: 4,
  cost: { fund: 40, attention: 1 },
  evidence: { grade: 'documented', case: '2010-10', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 400,
    deniability: 0,
    reversibility: 500,
    escalation: -2,
    heat: 40,
  },
  moves: [{ on: 'self', v: 'gdp', lo: -3, hi: -1 }],
  also: (fx, done) => loosen(fx, done, { lo: 30, hi: 60 }, 'other-suppliers'),
};
