// Fruit waits at the quay for inspectors who are busy.
import type { Policy } from '../../../engine';
import { blow } from '../../measures';

export const inspectionDelay: Policy = {
  id: 'inspection-delay',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 4,
  cost: { fund: 5, attention: 1, pressure: 18 },
  evidence: { grade: 'documented', case: '2011-10', source: 'salmon-2011' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 800,
    reversibility: 900,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'self>target', v: 'relation', lo: -20, hi: -8 },
    { on: 'target>self', v: 'relation', lo: -30, hi: -10 },
  ],
  ...blow({
    instrument: 'inspection',
    sectors: ['farm', 'branded', 'bulk'],
    lo: 500,
    hi: 650,
    rung: 1,
    rule: 'inspection-delay',
  }),
};
