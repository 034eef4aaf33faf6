// A rig, a hundred ships, a date for leaving.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const oilRig: Policy = {
  id: 'oil-rig',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 12,
  cost: { fund: 60, attention: 2, pressure: 34 },
  evidence: { grade: 'documented', case: '2014-05', source: 'oil-rig-2014' },
  nature: {
    domain: 'economic',
    visibility: 1000,
    deniability: 0,
    reversibility: 600,
    escalation: 28,
    heat: 620,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 40, hi: 60 },
    { on: 'world', v: 'tension', lo: 12, hi: 25 },
  ],
  also: (fx, done) => openAtFeature(fx, done, 'presence', 2, 'oil-rig'),
};
