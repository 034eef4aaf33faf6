// Enter a ministry’s network and stay there unseen.
import type { Policy } from '../../../engine';

export const networkIntrusion: Policy = {
  id: 'network-intrusion',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 2,
  cost: { fund: 10, attention: 1, pressure: 12 },
  evidence: { grade: 'documented', case: '2019-02', source: 'parliament-hack-2019' },
  nature: {
    domain: 'cyber',
    visibility: 50,
    deniability: 900,
    reversibility: 500,
    escalation: 12,
    heat: 400,
  },
  moves: [{ on: 'target', v: 'latent', lo: 60, hi: 140 }],
};
