// Send the managers home, keep the machines.
import type { Policy } from '../../../engine';

export const closeIndustrialPark: Policy = {
  id: 'close-industrial-park',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 12,
  cost: { fund: 0, attention: 1, pressure: 8 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 0,
    reversibility: 700,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'gdp', lo: -10, hi: -4 },
    { on: 'target', v: 'gdp', lo: -4, hi: -1 },
    { on: 'target>self', v: 'relation', lo: -20, hi: -8 },
    { on: 'self>target', v: 'relation', lo: -15, hi: -5 },
  ],
};
