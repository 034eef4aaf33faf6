// A carrier comes: the answer has two flags.
import type { ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const jointDrillAnswer: ResponseAction = {
  id: 'joint-drill-answer',
  kind: 'response',
  roles: ['regional'],
  families: ['provocation'],
  stance: 'push',
  by: 'target',
  cost: { fund: 12, attention: 0 },
  evidence: { grade: 'documented', case: '2010-11', source: 'brink-2010' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 350,
  },
  moves: [
    { on: 'self>patron', v: 'trust', lo: 3, hi: 8 },
    { on: 'patron>self', v: 'interop', lo: 5, hi: 12 },
    { on: 'target>self', v: 'resolve', lo: 12, hi: 24 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
  ],
  canDo: (view) => (view.partners.length > 0 ? null : 'no-partners'),
  also: (fx, { by, cause, crisis }) =>
    gainSupport(fx, by, ['provocation'], 120, 'joint-drill-answer', cause, crisis),
};
