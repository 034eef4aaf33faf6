// Take money where nobody guards it with guns.
import type { Policy } from '../../../engine';

export const bankTheft: Policy = {
  id: 'bank-theft',
  kind: 'policy',
  roles: ['provoker'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 4,
  cost: { fund: 3, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 300,
    deniability: 800,
    reversibility: 300,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'fund', lo: 15, hi: 35 },
    { on: 'target', v: 'gdp', lo: -2, hi: -1 },
    { on: 'target', v: 'latent', lo: 10, hi: 30 },
  ],
};
