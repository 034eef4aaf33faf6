// Stop something that the other side wants. It hurts here too.
import type { ResponseAction } from '../../../engine';

export const counterMeasures: ResponseAction = {
  id: 'counter-measures',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['trade'],
  stance: 'escalate',
  by: 'target',
  cost: { fund: 15, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'economic',
    visibility: 900,
    deniability: 0,
    reversibility: 600,
    escalation: 12,
    heat: 500,
  },
  moves: [
    { on: 'self', v: 'gdp', lo: -10, hi: -4 },
    { on: 'target>self', v: 'relation', lo: -40, hi: -20 },
    { on: 'target>self', v: 'resolve', lo: 20, hi: 40 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
  ],
};
