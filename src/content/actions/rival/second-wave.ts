// Use what one still holds in their networks.
import type { ResponseAction } from '../../../engine';

export const secondWave: ResponseAction = {
  id: 'second-wave',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['cyber'],
  stance: 'push',
  by: 'instigator',
  cost: { fund: 2, attention: 0, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 700,
    deniability: 800,
    reversibility: 600,
    escalation: 12,
    heat: 550,
  },
  moves: [
    { on: 'target', v: 'readiness', lo: -12, hi: -4 },
    { on: 'target', v: 'approval', lo: -8, hi: -2 },
  ],
};
