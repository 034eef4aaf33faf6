// Rebuild what was entered, and keep silent about it.
import type { ResponseAction } from '../../../engine';

export const quietRepair: ResponseAction = {
  id: 'quiet-repair',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['cyber'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 12, attention: 0 },
  evidence: { grade: 'documented', case: '2019-02', source: 'state-actor-2019' },
  nature: { domain: 'cyber', visibility: 100, deniability: 300, reversibility: 800, escalation: 4, heat: 20 },
  moves: [
    { on: 'self', v: 'latent', lo: -60, hi: -30 },
    { on: 'self', v: 'cyber', lo: 10, hi: 25 },
  ],
};
