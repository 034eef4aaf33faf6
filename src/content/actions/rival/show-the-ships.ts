// Fly a flag beside each hull and count them aloud.
import type { ResponseAction } from '../../../engine';

export const showTheShips: ResponseAction = {
  id: 'show-the-ships',
  kind: 'response',
  roles: ['rival'],
  families: ['maritime'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 3, attention: 0, pressure: 2 },
  evidence: { grade: 'plausible', case: '', source: 'amti-2022' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 200,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 4, hi: 9 },
    { on: 'world', v: 'tension', lo: 1, hi: 4 },
  ],
};
