// A rope with floats across the mouth.
import type { ResponseAction } from '../../../engine';

export const floatingBarrier: ResponseAction = {
  id: 'floating-barrier',
  kind: 'response',
  roles: ['rival'],
  families: ['maritime'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 3, attention: 0, pressure: 7 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 900,
    escalation: 28,
    heat: 600,
  },
  moves: [
    { on: 'place', v: 'rival-ships', lo: 4, hi: 8 },
    { on: 'place', v: 'control', lo: -6, hi: -2 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
};
