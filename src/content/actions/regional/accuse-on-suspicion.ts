// Name whoever is suspected before it can be proved. The suspicion may be wrong, or may have been laid.
import { ATTRIBUTED, accuse, type ResponseAction, SUSPECTED } from '../../../engine';

export const accuseOnSuspicion: ResponseAction = {
  id: 'accuse-on-suspicion',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber'],
  stance: 'push',
  by: 'target',
  cost: { fund: 1, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: { domain: 'cyber', visibility: 900, deniability: 0, reversibility: 200, escalation: 12, heat: 260 },
  moves: [{ on: 'self', v: 'approval', lo: 0, hi: 4 }],
  also: (fx, { crisis }) => {
    if (crisis !== null) accuse(fx, crisis);
  },
  canDo: (view, id) => {
    const crisis = view.crises.find((one) => one.id === id);
    if (crisis === undefined || crisis.attribution < SUSPECTED) return 'no-suspicion';
    if (crisis.attribution >= ATTRIBUTED) return 'proved-already';
    return crisis.accused === null ? null : 'accused-already';
  },
};
