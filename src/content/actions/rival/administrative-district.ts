// A mayor for water.
import type { Policy } from '../../../engine';
import { onEveryHolder } from '../../openings';

export const administrativeDistrict: Policy = {
  id: 'administrative-district',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 12,
  cost: { fund: 5, attention: 1, pressure: 12 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 300,
    escalation: 12,
    heat: 300,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
    { on: 'world', v: 'codification', lo: -6, hi: -2 },
  ],
  also: (fx, { cause }) => onEveryHolder(fx, 'autonomy', -3, 'administrative-district', cause),
};
