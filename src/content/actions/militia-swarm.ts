// Fishing boats that do not fish fill the water around a place.
import { openCrisis, type Policy } from '../../engine';

export const militiaSwarm: Policy = {
  id: 'militia-swarm',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 3,
  cost: { fund: 20, attention: 1, pressure: 22 },
  evidence: { grade: 'documented', case: '2021-03', source: 'whitsun-2021' },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 35, hi: 60 },
    { on: 'world', v: 'tension', lo: 8, hi: 18 },
  ],
  also: (fx, { by, target, cause }) => {
    const holder = fx.level.features.find((feature) => feature.id === target)?.holder;
    if (target === null || holder === undefined) return;
    openCrisis(fx, {
      family: 'maritime',
      instigator: by,
      target: holder,
      place: target,
      demand: 'leave',
      rung: 1,
      rule: 'militia-swarm',
      cause,
    });
  },
};
