// A line between coast guards and agreed procedures: accidents become rarer, the ladder less slippery.
import type { Policy } from '../../../engine';

export const incidentsHotline: Policy = {
  id: 'incidents-hotline',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 2,
  rest: 6,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'amti-2024' },
  nature: {
    domain: 'geopolitical',
    visibility: 400,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'self>rival', v: 'hotline', lo: 140, hi: 240 },
    { on: 'world', v: 'tension', lo: -20, hi: -5 },
    { on: 'rival>self', v: 'resolve', lo: -10, hi: 0 },
  ],
};
