// Tell travel agents that a country is out of fashion.
import type { Policy } from '../../../engine';
import { blow } from '../../measures';

export const tourBan: Policy = {
  id: 'tour-ban',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 5, attention: 1, pressure: 25 },
  evidence: { grade: 'documented', case: '2017-03', source: 'korea-tourists-2017' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 600,
    reversibility: 800,
    escalation: 12,
    heat: 400,
  },
  moves: [
    { on: 'self>target', v: 'relation', lo: -20, hi: -10 },
    { on: 'target>self', v: 'relation', lo: -30, hi: -12 },
  ],
  ...blow({
    instrument: 'boycott',
    sectors: ['tourism'],
    lo: 450,
    hi: 650,
    rung: 2,
    rule: 'tour-ban',
  }),
};
