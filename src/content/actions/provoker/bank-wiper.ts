// Cash machines and newsrooms go dark at one hour.
import type { Policy } from '../../../engine';
import { openAgainst } from '../../openings';

export const bankWiper: Policy = {
  id: 'bank-wiper',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 8,
  cost: { fund: 6, attention: 1, pressure: 16 },
  evidence: { grade: 'documented', case: '2013-03', source: 'darkseoul-2013' },
  nature: {
    domain: 'cyber',
    visibility: 800,
    deniability: 800,
    reversibility: 300,
    escalation: 12,
    heat: 750,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -10, hi: -4 },
    { on: 'target', v: 'readiness', lo: -8, hi: -2 },
    { on: 'target', v: 'approval', lo: -4, hi: 2 },
  ],
  also: (fx, done) =>
    openAgainst(fx, done, { family: 'cyber', place: 'networks', demand: 'silence', rung: 3 }, 'bank-wiper'),
};
