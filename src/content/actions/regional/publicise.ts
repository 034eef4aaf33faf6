// Take journalists along: assertive transparency.
import type { ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const publicise: ResponseAction = {
  id: 'publicise',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'push',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2023-02', source: 'transparency-2024' },
  nature: {
    domain: 'cyber',
    visibility: 700,
    deniability: 100,
    reversibility: 600,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'approval', lo: 4, hi: 12 },
    { on: 'partners>self', v: 'trust', lo: 3, hi: 10 },
    { on: 'world', v: 'tension', lo: 5, hi: 12 },
  ],
  also: (fx, { by, cause, crisis }) => gainSupport(fx, by, ['maritime'], 90, 'publicise', cause, crisis),
};
