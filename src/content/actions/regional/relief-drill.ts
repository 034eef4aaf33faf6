// Practise for floods and quakes with whoever comes: soldiers meet, nobody minds.
import type { Policy } from '../../../engine';

export const reliefDrill: Policy = {
  id: 'relief-drill',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 1,
  rest: 4,
  cost: { fund: 12, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 450,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 60,
  },
  moves: [
    { on: 'world', v: 'ownership', lo: 6, hi: 14 },
    { on: 'world', v: 'capability', lo: 4, hi: 10 },
    { on: 'world', v: 'tension', lo: -6, hi: 0 },
    { on: 'self', v: 'fatigue', lo: 5, hi: 10 },
  ],
};
