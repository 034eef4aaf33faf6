// Wooden boxes on a patrol’s path.
import type { Policy } from '../../../engine';
import { openAgainst } from '../../openings';

export const borderMines: Policy = {
  id: 'border-mines',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 12,
  cost: { fund: 2, attention: 1, pressure: 14 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 700,
    reversibility: 100,
    escalation: 28,
    heat: 850,
  },
  moves: [
    { on: 'target', v: 'threat', lo: 8, hi: 16 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
    { on: 'world', v: 'injured', lo: 1, hi: 3 },
  ],
  also: (fx, done) =>
    openAgainst(
      fx,
      done,
      { family: 'provocation', place: 'homeland', demand: 'attention', rung: 3, attribution: 300 },
      'border-mines',
    ),
};
