// A corvette breaks in two on a quiet night.
import type { Policy } from '../../../engine';
import { openAgainst } from '../../openings';

export const torpedoAttack: Policy = {
  id: 'torpedo-attack',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 24,
  cost: { fund: 10, attention: 1, pressure: 40 },
  evidence: { grade: 'documented', case: '2010-03', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 700,
    reversibility: 0,
    escalation: 28,
    heat: 1000,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 25, hi: 45 },
    { on: 'target', v: 'threat', lo: 30, hi: 50 },
    { on: 'target', v: 'readiness', lo: -20, hi: -8 },
  ],
  also: (fx, done) => {
    const drowned = fx.dice('drowned', String(done.target)).between(40, 50);
    fx.add(fx.at.world('dead'), drowned, 'torpedo-attack', done.cause);
    openAgainst(
      fx,
      done,
      { family: 'provocation', place: 'homeland', demand: 'attention', rung: 5, attribution: 250 },
      'torpedo-attack',
    );
  },
};
