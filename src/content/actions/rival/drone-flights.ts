// Small aircraft overhead each morning.
import type { Policy } from '../../../engine';
import { onHolder } from '../../openings';

export const droneFlights: Policy = {
  id: 'drone-flights',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 4, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 400,
    reversibility: 900,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 3, hi: 8 },
    { on: 'self', v: 'intel', lo: 3, hi: 8 },
  ],
  also: (fx, done) => {
    onHolder(fx, done, 'fatigue', 12, 'drone-flights');
  },
};
