// Take journalists along: assertive transparency.
import type { ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const publicise: ResponseAction = {
  id: 'publicise',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['maritime'],
  stance: 'push',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2023-02', source: 'transparency-2024' },
  nature: { domain: 'cyber', visibility: 950, deniability: 0, reversibility: 800, escalation: 12, heat: 250 },
  moves: [
    { on: 'self', v: 'approval', lo: 0, hi: 4 },
    { on: 'partners>self', v: 'trust', lo: 3, hi: 10 },
    { on: 'world', v: 'tension', lo: 5, hi: 12 },
  ],
  also: (fx, { by, cause, crisis }) => gainSupport(fx, by, ['maritime'], 90, 'publicise', cause, crisis),
};
