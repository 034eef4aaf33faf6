// One more line on a map for schools.
import type { Policy } from '../../../engine';
import { onEveryHolder } from '../../openings';

export const publishMap: Policy = {
  id: 'publish-map',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 12,
  cost: { fund: 3, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 400,
    escalation: 12,
    heat: 250,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
    { on: 'world', v: 'ownership', lo: 0, hi: 5 },
  ],
  also: (fx, { cause }) => onEveryHolder(fx, 'autonomy', -2, 'publish-map', cause),
};
