// Whoever is punished by trade is helped by all: a promise that needs owners.
import type { Policy } from '../../engine';

export const collectiveTradeAnswer: Policy = {
  id: 'collective-trade-answer',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 4,
  rest: 8,
  cost: { fund: 15, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  moves: [
    { on: 'world', v: 'codification', lo: 30, hi: 60 },
    { on: 'world', v: 'ownership', lo: 30, hi: 60 },
    { on: 'self', v: 'diversification', lo: 10, hi: 25 },
    { on: 'rival>self', v: 'relation', lo: -25, hi: -10 },
    { on: 'world', v: 'polarisation', lo: 0, hi: 8 },
  ],
};
