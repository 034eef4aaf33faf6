// File a case: slow, lawful, and noticed by others who may be next.
import type { ResponseAction } from '../../../engine';

export const wtoCase: ResponseAction = {
  id: 'wto-case',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['trade'],
  stance: 'push',
  by: 'target',
  cost: { fund: 5, attention: 0 },
  evidence: { grade: 'documented', case: '2020-12', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 120,
  },
  moves: [
    { on: 'self', v: 'autonomy', lo: 1, hi: 4 },
    { on: 'target>self', v: 'relation', lo: -15, hi: -5 },
    { on: 'world', v: 'codification', lo: 1, hi: 5 },
  ],
};
