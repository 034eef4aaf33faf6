// Grey hulls on the horizon behind the white ones.
import type { Policy } from '../../../engine';
import { onHolder } from '../../openings';

export const warshipsBehind: Policy = {
  id: 'warships-behind',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 4,
  cost: { fund: 20, attention: 1, pressure: 18 },
  evidence: { grade: 'documented', case: '2014-05', source: 'oil-rig-2014' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 560,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 8, hi: 14 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
  ],
  also: (fx, done) => {
    onHolder(fx, done, 'threat', 8, 'warships-behind');
  },
};
