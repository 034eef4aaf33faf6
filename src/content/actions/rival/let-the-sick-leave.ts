// Let the boat through that carries the sick.
import type { ResponseAction } from '../../../engine';

export const letTheSickLeave: ResponseAction = {
  id: 'let-the-sick-leave',
  kind: 'response',
  roles: ['rival'],
  families: ['maritime'],
  stance: 'offer',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'plausible', case: '', source: 'amti-2024' },
  nature: {
    domain: 'military',
    visibility: 500,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 60,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -10, hi: -4 },
    { on: 'target>self', v: 'relation', lo: 4, hi: 10 },
  ],
};
