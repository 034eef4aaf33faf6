// Answer in the other side’s networks. It may be seen, and it may spread.
import type { ResponseAction } from '../../../engine';

export const counterOperation: ResponseAction = {
  id: 'counter-operation',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 20, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 700,
    deniability: 100,
    reversibility: 300,
    escalation: 12,
    heat: 650,
  },
  moves: [
    { on: 'self', v: 'latent', lo: -40, hi: -20 },
    { on: 'rival>self', v: 'resolve', lo: 15, hi: 30 },
    { on: 'world', v: 'tension', lo: 20, hi: 40 },
  ],
};
