// Take it to judges whose ruling nobody can enforce and nobody can forget.
import type { ResponseAction } from '../../../engine';

export const arbitrationFiling: ResponseAction = {
  id: 'arbitration-filing',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'push',
  by: 'target',
  cost: { fund: 8, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'scarborough-lessons' },
  nature: {
    domain: 'geopolitical',
    visibility: 900,
    deniability: 0,
    reversibility: 400,
    escalation: -2,
    heat: 200,
  },
  moves: [
    { on: 'self', v: 'autonomy', lo: 6, hi: 14 },
    { on: 'self', v: 'approval', lo: 4, hi: 10 },
    { on: 'target>self', v: 'relation', lo: -20, hi: -8 },
    { on: 'world', v: 'codification', lo: 4, hi: 10 },
  ],
};
