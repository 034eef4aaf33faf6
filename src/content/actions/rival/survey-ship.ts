// A survey ship with escorts where another works the seabed.
import type { Policy } from '../../../engine';
import { openAtFeature } from '../../openings';

export const surveyShip: Policy = {
  id: 'survey-ship',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 20, attention: 1, pressure: 20 },
  evidence: { grade: 'documented', case: '2019-07', source: 'vanguard-2019' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 100,
    reversibility: 900,
    escalation: 12,
    heat: 450,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 15, hi: 30 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
  also: (fx, done) => openAtFeature(fx, done, 'stop-drilling', 1, 'survey-ship'),
};
