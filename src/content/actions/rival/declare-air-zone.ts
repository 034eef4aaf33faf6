// Draw a zone in the air and ask for flight plans.
import type { Policy } from '../../../engine';
import { onEveryHolder } from '../../openings';

export const declareAirZone: Policy = {
  id: 'declare-air-zone',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 18,
  cost: { fund: 15, attention: 1, pressure: 20 },
  evidence: { grade: 'documented', case: '2013-11', source: 'amti-countering-coercion' },
  nature: {
    domain: 'geopolitical',
    visibility: 1000,
    deniability: 0,
    reversibility: 300,
    escalation: 12,
    heat: 500,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 12, hi: 25 },
    { on: 'world', v: 'polarisation', lo: 3, hi: 8 },
  ],
  also: (fx, { cause }) => onEveryHolder(fx, 'autonomy', -3, 'declare-air-zone', cause),
};
