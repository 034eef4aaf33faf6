// Take it to New York: a statement without a name, and friends who signed it.
import type { ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const unComplaint: ResponseAction = {
  id: 'un-complaint',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['provocation'],
  stance: 'push',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2010-07', source: 'north-korea-2010' },
  nature: {
    domain: 'geopolitical',
    visibility: 700,
    deniability: 0,
    reversibility: 800,
    escalation: 12,
    heat: 180,
  },
  moves: [
    { on: 'world', v: 'codification', lo: 2, hi: 6 },
    { on: 'partners>self', v: 'trust', lo: 2, hi: 6 },
    { on: 'target>self', v: 'relation', lo: -15, hi: -5 },
  ],
  also: (fx, { by, cause, crisis }) =>
    gainSupport(fx, by, ['provocation'], 80, 'un-complaint', cause, crisis),
};
