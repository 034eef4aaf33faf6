// Tell the other side when the boat comes; it lets the boat pass.
import type { ResponseAction } from '../../../engine';

export const quietResupplyDeal: ResponseAction = {
  id: 'quiet-resupply-deal',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'offer',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2024-07', source: 'amti-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 300,
    deniability: 400,
    reversibility: 700,
    escalation: -2,
    heat: 10,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -15, hi: -5 },
    { on: 'self>target', v: 'hotline', lo: 20, hi: 40 },
    { on: 'target>self', v: 'resolve', lo: -15, hi: -5 },
  ],
};
