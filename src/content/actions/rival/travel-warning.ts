// It is not safe there, the ministry says.
import type { Policy } from '../../../engine';
import { blow } from '../../measures';

export const travelWarning: Policy = {
  id: 'travel-warning',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 2, attention: 1, pressure: 16 },
  evidence: { grade: 'documented', case: '2026-01', source: 'semafor-2026' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 200,
    reversibility: 900,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -20, hi: -8 },
    { on: 'self>target', v: 'relation', lo: -10, hi: -4 },
  ],
  ...blow({
    instrument: 'boycott',
    sectors: ['tourism'],
    lo: 250,
    hi: 450,
    rung: 1,
    rule: 'travel-warning',
  }),
};
