// Ten years of somebody’s work in one night.
import type { Policy } from '../../../engine';

export const stealResearch: Policy = {
  id: 'steal-research',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 4,
  cost: { fund: 6, attention: 1, pressure: 10 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 150,
    deniability: 900,
    reversibility: 200,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'self', v: 'gdp', lo: 2, hi: 5 },
    { on: 'target', v: 'gdp', lo: -4, hi: -1 },
    { on: 'target', v: 'latent', lo: 10, hi: 30 },
  ],
};
