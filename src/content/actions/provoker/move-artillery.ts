// Guns come out of their tunnels.
import type { ResponseAction } from '../../../engine';

export const moveArtillery: ResponseAction = {
  id: 'move-artillery',
  kind: 'response',
  roles: ['provoker'],
  families: ['provocation'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 4, attention: 0, pressure: 8 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'military',
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 550,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 8, hi: 16 },
    { on: 'target', v: 'fatigue', lo: 4, hi: 10 },
  ],
};
