// A law that may be used, and is therefore read.
import type { Policy } from '../../../engine';
import { backAll } from '../../support';

export const antiCoercionInstrument: Policy = {
  id: 'anti-coercion-instrument',
  kind: 'policy',
  roles: ['market'],
  pillar: null,
  target: 'none',
  delay: 3,
  rest: 12,
  cost: { fund: 10, attention: 2 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 500,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'world', v: 'codification', lo: 8, hi: 16 },
    { on: 'world', v: 'ownership', lo: 3, hi: 8 },
    { on: 'world', v: 'polarisation', lo: 3, hi: 8 },
    { on: 'rival>self', v: 'relation', lo: -20, hi: -8 },
  ],
  also: (fx, { cause }) => backAll(fx, ['trade'], 60, 'anti-coercion-instrument', cause),
};
