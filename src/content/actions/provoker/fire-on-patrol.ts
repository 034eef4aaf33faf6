// Machine guns at a bridge of glass.
import type { ResponseAction } from '../../../engine';

export const fireOnPatrol: ResponseAction = {
  id: 'fire-on-patrol',
  kind: 'response',
  roles: ['provoker'],
  families: ['maritime'],
  stance: 'escalate',
  by: 'instigator',
  cost: { fund: 3, attention: 0, pressure: 15 },
  evidence: { grade: 'plausible', case: '', source: 'north-korea-2010' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 0,
    escalation: 28,
    heat: 950,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 15, hi: 28 },
    { on: 'target', v: 'readiness', lo: -12, hi: -4 },
    { on: 'world', v: 'injured', lo: 1, hi: 5 },
  ],
};
