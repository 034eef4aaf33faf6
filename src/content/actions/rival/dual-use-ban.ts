// A list of goods that might be used for something else.
import type { Policy } from '../../../engine';
import { inputToStop, stopInput } from '../../supplies';

export const dualUseBan: Policy = {
  id: 'dual-use-ban',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 8,
  cost: { fund: 10, attention: 1, pressure: 26 },
  evidence: { grade: 'documented', case: '2026-01', source: 'dual-use-2026' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 0,
    reversibility: 600,
    escalation: 12,
    heat: 550,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -25, hi: -10 },
    { on: 'self>target', v: 'relation', lo: -15, hi: -6 },
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
  ],
  canDo: inputToStop,
  also: (fx, done) => stopInput(fx, done, { lo: 300, hi: 500, rung: 2 }, 'dual-use-ban'),
};
