// Send ships to a place that is watched by others: presence decides, crews tire.
import type { Policy } from '../../../engine';

export const rotateCoastGuard: Policy = {
  id: 'rotate-coast-guard',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'feature',
  delay: 0,
  rest: 1,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'documented', case: '2020-01', source: 'natuna-2020' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 250,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: 14, hi: 24 },
    { on: 'self', v: 'fatigue', lo: 15, hi: 30 },
    { on: 'world', v: 'tension', lo: 3, hi: 10 },
  ],
};
