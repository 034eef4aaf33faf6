// A date for a code of conduct, within years.
import type { Policy } from '../../../engine';

export const promiseACode: Policy = {
  id: 'promise-a-code',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  delay: 1,
  rest: 8,
  cost: { fund: 2, attention: 1, pressure: 0 },
  evidence: { grade: 'plausible', case: '', source: 'csis-philippines-2026' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 0,
    reversibility: 900,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -20, hi: -8 },
    { on: 'world', v: 'codification', lo: 5, hi: 12 },
    { on: 'world', v: 'polarisation', lo: -6, hi: -2 },
  ],
};
