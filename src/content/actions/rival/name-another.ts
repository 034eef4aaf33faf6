// A false flag: traces and rumours lead to somebody else’s door.
import { layTraces, type ResponseAction, sowDoubt } from '../../../engine';

export const nameAnother: ResponseAction = {
  id: 'name-another',
  kind: 'response',
  roles: ['rival', 'provoker'],
  families: ['cyber'],
  stance: 'hold',
  by: 'instigator',
  cost: { fund: 1, attention: 0, pressure: 0 },
  evidence: { grade: 'documented', case: '2019-09', source: 'parliament-hack-2019' },
  nature: {
    domain: 'cyber',
    visibility: 500,
    deniability: 500,
    reversibility: 900,
    escalation: 0,
    heat: 150,
  },
  moves: [{ on: 'target', v: 'intel', lo: -4, hi: -1 }],
  also: (fx, { crisis }) => {
    if (crisis === null) return;
    sowDoubt(fx, crisis, fx.rules.p['false-flag-doubt'], 'name-another');
    layTraces(fx, crisis);
  },
};
