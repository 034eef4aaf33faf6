// Credit and fairs for exporters who go elsewhere before they must.
import type { Policy } from '../../../engine';

export const exportCreditNewMarkets: Policy = {
  id: 'export-credit-new-markets',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 3,
  rest: 3,
  cost: { fund: 35, attention: 1 },
  evidence: { grade: 'documented', case: '2024-08', source: 'japan-seafood-markets' },
  nature: { domain: 'economic', visibility: 300, deniability: 0, reversibility: 700, escalation: 0, heat: 0 },
  moves: [
    { on: 'self', v: 'diversification', lo: 30, hi: 60 },
    { on: 'self', v: 'gdp', lo: -4, hi: -1 },
  ],
};
