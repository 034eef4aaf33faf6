// Stop something that the other side wants. It hurts here too.
import type { ResponseAction } from '../../../engine';

export const counterMeasures: ResponseAction = {
  id: 'counter-measures',
  kind: 'response',
  roles: ['regional'],
  families: ['trade'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 15, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 100,
    reversibility: 300,
    escalation: 12,
    heat: 650,
  },
  moves: [
    { on: 'self', v: 'gdp', lo: -10, hi: -4 },
    { on: 'rival>self', v: 'relation', lo: -40, hi: -20 },
    { on: 'rival>self', v: 'resolve', lo: 20, hi: 40 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
  ],
};
