// Sand becomes a runway.
import type { Policy } from '../../../engine';

export const dredgeAnIsland: Policy = {
  id: 'dredge-an-island',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 3,
  rest: 18,
  cost: { fund: 70, attention: 2, pressure: 28 },
  evidence: { grade: 'plausible', case: '', source: 'amti-countering-coercion' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 50,
    escalation: 28,
    heat: 620,
  },
  moves: [
    { on: 'place', v: 'control', lo: -30, hi: -15 },
    { on: 'place', v: 'rival-ships', lo: 10, hi: 20 },
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
  ],
};
