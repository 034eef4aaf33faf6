// Name the culprit alone.
import { ATTRIBUTED, type ResponseAction } from '../../../engine';

export const namePublicly: ResponseAction = {
  id: 'name-publicly',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['cyber', 'provocation'],
  stance: 'push',
  by: 'target',
  cost: { fund: 2, attention: 0 },
  evidence: { grade: 'documented', case: '2013-04', source: 'darkseoul-2013' },
  nature: { domain: 'cyber', visibility: 900, deniability: 0, reversibility: 300, escalation: 12, heat: 280 },
  moves: [
    { on: 'self', v: 'approval', lo: 0, hi: 4 },
    { on: 'target>self', v: 'relation', lo: -30, hi: -12 },
    { on: 'target>self', v: 'resolve', lo: 8, hi: 18 },
  ],
  canDo: (view, id) => {
    const crisis = view.crises.find((one) => one.id === id);
    return crisis !== undefined && crisis.attribution >= ATTRIBUTED ? null : 'unattributed';
  },
};
