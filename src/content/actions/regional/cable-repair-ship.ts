// A ship that mends what anchors break.
import type { Policy } from '../../../engine';

export const cableRepairShip: Policy = {
  id: 'cable-repair-ship',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 4,
  rest: 10,
  cost: { fund: 40, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: { domain: 'cyber', visibility: 350, deniability: 0, reversibility: 700, escalation: 4, heat: 30 },
  moves: [
    { on: 'self', v: 'cyber', lo: 10, hi: 20 },
    { on: 'self', v: 'readiness', lo: 5, hi: 12 },
    { on: 'self', v: 'autonomy', lo: 4, hi: 10 },
  ],
};
