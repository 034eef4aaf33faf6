// Take cameras over the reef before anything happens.
import type { Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const transparencyFlights: Policy = {
  id: 'transparency-flights',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'feature',
  delay: 0,
  rest: 2,
  cost: { fund: 6, attention: 1 },
  evidence: { grade: 'documented', case: '2023-02', source: 'transparency-2024' },
  nature: { domain: 'cyber', visibility: 900, deniability: 0, reversibility: 800, escalation: 12, heat: 250 },
  moves: [
    { on: 'self', v: 'approval', lo: 3, hi: 8 },
    { on: 'partners>self', v: 'trust', lo: 2, hi: 6 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
    { on: 'rival>self', v: 'relation', lo: -12, hi: -4 },
  ],
  also: (fx, { by, cause }) => gainSupport(fx, by, ['maritime'], 60, 'transparency-flights', cause),
};
