// Tell firms what others have paid for one buyer.
import type { Policy } from '../../../engine';

export const warnExporters: Policy = {
  id: 'warn-exporters',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 0,
  rest: 4,
  cost: { fund: 5, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'adelaide-2021' },
  nature: { domain: 'economic', visibility: 200, deniability: 0, reversibility: 900, escalation: 0, heat: 0 },
  moves: [
    { on: 'self', v: 'diversification', lo: 8, hi: 16 },
    { on: 'self', v: 'approval', lo: 0, hi: 4 },
  ],
};
