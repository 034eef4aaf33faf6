// Answer in the other side’s networks. It may be seen, and it may spread.
import type { ResponseAction } from '../../../engine';

export const counterOperation: ResponseAction = {
  id: 'counter-operation',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['cyber'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 20, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 300,
    deniability: 700,
    reversibility: 300,
    escalation: 12,
    heat: 700,
  },
  moves: [
    { on: 'self', v: 'latent', lo: -40, hi: -20 },
    { on: 'target>self', v: 'resolve', lo: 15, hi: 30 },
    { on: 'world', v: 'tension', lo: 20, hi: 40 },
  ],
};
