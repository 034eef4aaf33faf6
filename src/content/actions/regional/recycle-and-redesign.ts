// Build the thing with less of it, and take it out of old ones.
import type { Policy } from '../../../engine';
import { loosen } from '../../supplies';

export const recycleAndRedesign: Policy = {
  id: 'recycle-and-redesign',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'input',
  delay: 5,
  rest: 6,
  cost: { fund: 25, attention: 1 },
  evidence: { grade: 'documented', case: '2010-11', source: 'csis-coercion-2023' },
  nature: { domain: 'economic', visibility: 250, deniability: 0, reversibility: 800, escalation: 0, heat: 0 },
  moves: [{ on: 'self', v: 'diversification', lo: 4, hi: 10 }],
  also: (fx, done) => loosen(fx, done, { lo: 15, hi: 30 }, 'recycle-and-redesign'),
};
