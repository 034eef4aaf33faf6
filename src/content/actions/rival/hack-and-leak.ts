// Private letters, chosen with care.
import type { Policy } from '../../../engine';
import { openAgainst } from '../../openings';

export const hackAndLeak: Policy = {
  id: 'hack-and-leak',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 6,
  cost: { fund: 6, attention: 1, pressure: 16 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 900,
    deniability: 800,
    reversibility: 200,
    escalation: 12,
    heat: 500,
  },
  moves: [
    { on: 'target', v: 'approval', lo: -20, hi: -8 },
    { on: 'target', v: 'autonomy', lo: -4, hi: 0 },
  ],
  also: (fx, done) =>
    openAgainst(
      fx,
      done,
      { family: 'cyber', place: 'networks', demand: 'silence', rung: 1 },
      'hack-and-leak',
    ),
};
