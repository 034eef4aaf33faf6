// Ram, board, seize.
import type { ResponseAction } from '../../../engine';

export const ramAndBoard: ResponseAction = {
  id: 'ram-and-board',
  kind: 'response',
  roles: ['rival'],
  families: ['maritime'],
  stance: 'escalate',
  by: 'instigator',
  cost: { fund: 4, attention: 0, pressure: 15 },
  evidence: { grade: 'documented', case: '2024-06', source: 'june-2024-incident' },
  nature: {
    domain: 'military',
    visibility: 950,
    deniability: 0,
    reversibility: 200,
    escalation: 28,
    heat: 930,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 6, hi: 14 },
    { on: 'target', v: 'readiness', lo: -16, hi: -6 },
    { on: 'world', v: 'tension', lo: 10, hi: 22 },
    { on: 'target>self', v: 'relation', lo: -40, hi: -20 },
  ],
};
