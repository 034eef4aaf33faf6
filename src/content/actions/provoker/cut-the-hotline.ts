// Nobody picks up.
import type { Policy } from '../../../engine';

export const cutTheHotline: Policy = {
  id: 'cut-the-hotline',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  delay: 1,
  rest: 6,
  cost: { fund: 0, attention: 1, pressure: 6 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 12,
    heat: 300,
  },
  moves: [
    { on: 'target>self', v: 'hotline', lo: -80, hi: -40 },
    { on: 'self>target', v: 'hotline', lo: -80, hi: -40 },
    { on: 'world', v: 'tension', lo: 6, hi: 12 },
  ],
};
