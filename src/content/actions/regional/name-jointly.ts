// Name the culprit together with those who saw the same.
import { ATTRIBUTED, type ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const nameJointly: ResponseAction = {
  id: 'name-jointly',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber', 'provocation'],
  stance: 'push',
  by: 'target',
  cost: { fund: 3, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'parliament-hack-2019' },
  nature: { domain: 'cyber', visibility: 950, deniability: 0, reversibility: 200, escalation: 12, heat: 320 },
  moves: [
    { on: 'partners>self', v: 'trust', lo: 3, hi: 8 },
    { on: 'target>self', v: 'relation', lo: -35, hi: -15 },
    { on: 'target>self', v: 'resolve', lo: 12, hi: 24 },
  ],
  canDo: (view, id) => {
    const crisis = view.crises.find((one) => one.id === id);
    return crisis !== undefined && crisis.attribution >= ATTRIBUTED ? null : 'unattributed';
  },
  also: (fx, { by, cause, crisis }) =>
    gainSupport(fx, by, ['cyber', 'provocation'], 150, 'name-jointly', cause, crisis),
};
