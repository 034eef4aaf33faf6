// Fruit waits at the quay for inspectors who are busy.
import type { Policy, Sector } from '../../../engine';
import { impose, leftToHit } from '../../measures';

const SECTORS_HIT: readonly Sector[] = ['farm', 'branded', 'bulk'];

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
  canDo: (view, target) => leftToHit(view, target, SECTORS_HIT),
  also: (fx, done) =>
    impose(fx, done, {
      instrument: 'inspection',
      sectors: SECTORS_HIT,
      lo: 500,
      hi: 650,
      rung: 1,
      rule: 'inspection-delay',
    }),
};
