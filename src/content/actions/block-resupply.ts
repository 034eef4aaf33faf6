// Bar the way of the boats that supply an outpost.
import { openCrisis, type Policy } from '../../engine';

export const blockResupply: Policy = {
  id: 'block-resupply',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 2,
  cost: { fund: 15, attention: 1, pressure: 25 },
  evidence: { grade: 'documented', case: '2023-08', source: 'second-thomas-2023' },
  moves: [{ on: 'place', v: 'rival-ships', lo: 12, hi: 24 }],
  also: (fx, { by, target, cause }) => {
    const holder = fx.level.features.find((feature) => feature.id === target)?.holder;
    if (target === null || holder === undefined) return;
    openCrisis(fx, {
      family: 'maritime',
      instigator: by,
      target: holder,
      place: target,
      demand: 'stop-resupply',
      rung: 2,
      rule: 'block-resupply',
      cause,
    });
  },
};
