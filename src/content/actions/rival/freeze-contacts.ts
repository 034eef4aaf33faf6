// Ministers have no time.
import type { Policy } from '../../../engine';

export const freezeContacts: Policy = {
  id: 'freeze-contacts',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 0, attention: 1, pressure: 8 },
  evidence: { grade: 'documented', case: '2010-09', source: 'csis-coercion-2023' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 12,
    heat: 250,
  },
  moves: [
    { on: 'self>target', v: 'hotline', lo: -40, hi: -20 },
    { on: 'target>self', v: 'hotline', lo: -40, hi: -20 },
    { on: 'target>self', v: 'relation', lo: -20, hi: -8 },
    { on: 'target', v: 'approval', lo: -5, hi: 0 },
  ],
};
