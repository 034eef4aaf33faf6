// Relief for the producers who are hit: quiets the lobby, teaches some of them to move.
import type { Policy } from '../../../engine';

export const exporterAdjustmentFund: Policy = {
  id: 'exporter-adjustment-fund',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 0,
  rest: 3,
  cost: { fund: 40, attention: 1 },
  evidence: { grade: 'documented', case: '2021-02', source: 'pineapple-relief-2021' },
  nature: { domain: 'economic', visibility: 400, deniability: 0, reversibility: 800, escalation: 0, heat: 0 },
  moves: [
    { on: 'self', v: 'approval', lo: 4, hi: 10 },
    { on: 'self', v: 'diversification', lo: 0, hi: 8 },
    { on: 'self', v: 'gdp', lo: 2, hi: 6 },
  ],
};
