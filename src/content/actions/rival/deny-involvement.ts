// Deny, and call for evidence: what was nearly sure is less so.
import { type ResponseAction, sowDoubt } from '../../../engine';

export const denyInvolvement: ResponseAction = {
  id: 'deny-involvement',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['cyber'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 0, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2019-09', source: 'parliament-hack-2019' },
  nature: {
    domain: 'cyber',
    visibility: 700,
    deniability: 900,
    reversibility: 800,
    escalation: 0,
    heat: 120,
  },
  moves: [],
  also: (fx, { crisis }) => {
    if (crisis !== null) sowDoubt(fx, crisis, fx.rules.p['denial-doubt'], 'deny-involvement');
  },
};
