// Erase what can be reached.
import type { ResponseAction } from '../../../engine';

export const destructiveWiper: ResponseAction = {
  id: 'destructive-wiper',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['cyber'],
  stance: 'escalate',
  by: 'instigator',
  cost: { fund: 4, attention: 0, pressure: 16 },
  evidence: { grade: 'documented', case: '2013-03', source: 'darkseoul-2013' },
  nature: {
    domain: 'cyber',
    visibility: 900,
    deniability: 700,
    reversibility: 200,
    escalation: 12,
    heat: 780,
  },
  moves: [
    { on: 'target', v: 'readiness', lo: -20, hi: -8 },
    { on: 'target', v: 'gdp', lo: -12, hi: -4 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
  ],
};
