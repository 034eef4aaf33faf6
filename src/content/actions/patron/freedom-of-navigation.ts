// Sail through what is claimed too widely: allies are cheered, Beijing is not.
import type { Policy } from '../../../engine';

export const freedomOfNavigation: Policy = {
  id: 'freedom-of-navigation',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'none',
  delay: 0,
  rest: 2,
  cost: { fund: 10, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'amti-countering-coercion' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 320,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 10, hi: 25 },
    { on: 'partners>self', v: 'trust', lo: 4, hi: 10 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 6 },
  ],
};
