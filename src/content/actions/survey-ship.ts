// A survey ship with escorts where another works the seabed.
import { openCrisis, type Policy } from '../../engine';

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
  moves: [
    { on: 'place', v: 'rival-ships', lo: 15, hi: 30 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
  also: (fx, { by, target, cause }) => {
    const holder = fx.level.features.find((feature) => feature.id === target)?.holder;
    if (target === null || holder === undefined) return;
    openCrisis(fx, {
      family: 'maritime',
      instigator: by,
      target: holder,
      place: target,
      demand: 'stop-drilling',
      rung: 1,
      rule: 'survey-ship',
      cause,
    });
  },
};
