// File a case: slow, lawful, and noticed by others who may be next.
import type { ResponseAction } from '../../../engine';

export const wtoCase: ResponseAction = {
  id: 'wto-case',
  kind: 'response',
  roles: ['regional'],
  families: ['trade'],
  stance: 'push',
  by: 'target',
  cost: { fund: 5, attention: 0 },
  evidence: { grade: 'documented', case: '2020-12', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 100,
    reversibility: 600,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'autonomy', lo: 4, hi: 10 },
    { on: 'rival>self', v: 'relation', lo: -15, hi: -5 },
    { on: 'world', v: 'codification', lo: 3, hi: 8 },
  ],
};
