// Papers for one mineral are not signed this month.
import type { Policy } from '../../../engine';
import { inputToStop, stopInput } from '../../supplies';

export const stopAnInput: Policy = {
  id: 'stop-an-input',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 15, attention: 1, pressure: 32 },
  evidence: { grade: 'documented', case: '2010-09', source: 'rare-earths-2010' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 600,
    reversibility: 700,
    escalation: 12,
    heat: 600,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -30, hi: -12 },
    { on: 'world', v: 'tension', lo: 6, hi: 14 },
  ],
  canDo: inputToStop,
  also: (fx, done) => stopInput(fx, done, { lo: 600, hi: 900, rung: 2 }, 'stop-an-input'),
};
