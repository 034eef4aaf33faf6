// Have partners call it coercion in one voice.
import type { ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const jointStatementCoercion: ResponseAction = {
  id: 'joint-statement-coercion',
  kind: 'response',
  roles: ['regional'],
  families: ['trade'],
  stance: 'push',
  by: 'target',
  cost: { fund: 3, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'csis-coercion-2023' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 700,
    escalation: 12,
    heat: 220,
  },
  moves: [
    { on: 'world', v: 'ownership', lo: 4, hi: 10 },
    { on: 'partners>self', v: 'trust', lo: 2, hi: 6 },
    { on: 'target>self', v: 'relation', lo: -15, hi: -6 },
  ],
  also: (fx, { by, cause, crisis }) =>
    gainSupport(fx, by, ['trade'], 130, 'joint-statement-coercion', cause, crisis),
};
