// Flights, visas and signs in other languages: visitors come from elsewhere, some of them.
import type { Policy } from '../../../engine';

export const tourismNewMarkets: Policy = {
  id: 'tourism-new-markets',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 3,
  rest: 4,
  cost: { fund: 20, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'new-markets-2012' },
  nature: { domain: 'economic', visibility: 300, deniability: 0, reversibility: 700, escalation: 0, heat: 0 },
  moves: [
    { on: 'self', v: 'diversification', lo: 20, hi: 40 },
    { on: 'self', v: 'approval', lo: 0, hi: 5 },
  ],
};
