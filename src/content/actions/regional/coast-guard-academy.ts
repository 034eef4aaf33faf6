// Crews are harder to buy than hulls.
import type { Policy } from '../../../engine';

export const coastGuardAcademy: Policy = {
  id: 'coast-guard-academy',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 4,
  rest: 6,
  cost: { fund: 25, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: {
    domain: 'military',
    visibility: 350,
    deniability: 0,
    reversibility: 700,
    escalation: 4,
    heat: 60,
  },
  moves: [
    { on: 'self', v: 'readiness', lo: 10, hi: 22 },
    { on: 'self', v: 'fatigue', lo: -30, hi: -15 },
    { on: 'world', v: 'ownership', lo: 3, hi: 8 },
  ],
};
