// Weeks of what a supplier could withhold.
import type { Policy } from '../../../engine';
import { restock } from '../../supplies';

export const stockpileInput: Policy = {
  id: 'stockpile-input',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'input',
  delay: 1,
  rest: 3,
  cost: { fund: 30, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'rare-earths-2010' },
  nature: {
    domain: 'economic',
    visibility: 300,
    deniability: 0,
    reversibility: 700,
    escalation: 0,
    heat: 20,
  },
  moves: [],
  also: (fx, done) => restock(fx, done, 6, 'stockpile-input'),
};
