// Launchers on an ally’s hills.
import type { Policy } from '../../../engine';

export const forwardMissiles: Policy = {
  id: 'forward-missiles',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  asks: 'bases',
  delay: 3,
  rest: 8,
  cost: { fund: 40, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'csis-philippines-2026' },
  nature: {
    domain: 'military',
    visibility: 800,
    deniability: 0,
    reversibility: 500,
    escalation: 4,
    heat: 400,
  },
  moves: [
    { on: 'target', v: 'readiness', lo: 20, hi: 35 },
    { on: 'target>self', v: 'interop', lo: 15, hi: 30 },
    { on: 'self>target', v: 'interop', lo: 15, hi: 30 },
    { on: 'target', v: 'autonomy', lo: -10, hi: -3 },
    { on: 'world', v: 'tension', lo: 12, hi: 24 },
    { on: 'world', v: 'polarisation', lo: 4, hi: 10 },
  ],
};
