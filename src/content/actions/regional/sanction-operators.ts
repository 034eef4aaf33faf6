// Freeze what the operators and their firms own.
import { ATTRIBUTED, type ResponseAction } from '../../../engine';

export const sanctionOperators: ResponseAction = {
  id: 'sanction-operators',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber'],
  stance: 'push',
  by: 'target',
  cost: { fund: 4, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-compellence' },
  nature: {
    domain: 'economic',
    visibility: 700,
    deniability: 0,
    reversibility: 600,
    escalation: 12,
    heat: 350,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: -40, hi: -20 },
    { on: 'target>self', v: 'resolve', lo: 12, hi: 24 },
    { on: 'self', v: 'approval', lo: 2, hi: 6 },
  ],
  canDo: (view, id) => {
    const crisis = view.crises.find((one) => one.id === id);
    return crisis !== undefined && crisis.attribution >= ATTRIBUTED ? null : 'unattributed';
  },
};
