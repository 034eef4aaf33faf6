// Close the shop that paid for it.
import type { ResponseAction } from '../../../engine';

export const tradeHalt: ResponseAction = {
  id: 'trade-halt',
  kind: 'response',
  roles: ['regional'],
  families: ['provocation'],
  stance: 'push',
  by: 'target',
  cost: { fund: 4, attention: 0 },
  evidence: { grade: 'documented', case: '2010-05', source: 'trade-halt-2010' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 0,
    reversibility: 500,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -15, hi: -5 },
    { on: 'target>self', v: 'relation', lo: -30, hi: -12 },
    { on: 'self', v: 'approval', lo: 2, hi: 8 },
    { on: 'self', v: 'gdp', lo: -2, hi: 0 },
  ],
};
