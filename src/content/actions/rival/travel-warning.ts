// It is not safe there, the ministry says.
import type { Policy, Sector } from '../../../engine';
import { impose, leftToHit } from '../../measures';

const SECTORS_HIT: readonly Sector[] = ['tourism'];

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
  canDo: (view, target) => leftToHit(view, target, SECTORS_HIT),
  also: (fx, done) =>
    impose(fx, done, {
      instrument: 'boycott',
      sectors: SECTORS_HIT,
      lo: 250,
      hi: 450,
      rung: 1,
      rule: 'travel-warning',
    }),
};
