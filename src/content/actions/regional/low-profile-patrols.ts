// Patrol without cameras and grey hulls: crews rest, the other side need not answer.
import type { Policy } from '../../../engine';

export const lowProfilePatrols: Policy = {
  id: 'low-profile-patrols',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 0,
  rest: 2,
  cost: { fund: 6, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 300,
    deniability: 100,
    reversibility: 900,
    escalation: -2,
    heat: 30,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -18, hi: -6 },
    { on: 'self', v: 'fatigue', lo: -60, hi: -30 },
    { on: 'rival>self', v: 'relation', lo: 5, hi: 15 },
    { on: 'rival>self', v: 'resolve', lo: -10, hi: -2 },
    { on: 'self', v: 'approval', lo: -10, hi: 0 },
  ],
};
