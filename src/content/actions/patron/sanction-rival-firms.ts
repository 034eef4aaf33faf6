// A list of firms, and banks that read it.
import type { Policy } from '../../../engine';

export const sanctionRivalFirms: Policy = {
  id: 'sanction-rival-firms',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'none',
  delay: 0,
  rest: 4,
  cost: { fund: 5, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 800,
    deniability: 0,
    reversibility: 500,
    escalation: 12,
    heat: 400,
  },
  moves: [
    { on: 'partners>self', v: 'trust', lo: 3, hi: 8 },
    { on: 'world', v: 'polarisation', lo: 8, hi: 16 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
    { on: 'self>rival', v: 'relation', lo: -25, hi: -10 },
    { on: 'rival>self', v: 'relation', lo: -30, hi: -15 },
  ],
};
