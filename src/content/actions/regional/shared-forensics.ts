// Let friends’ experts look at the traces: a name becomes sayable.
import type { ResponseAction } from '../../../engine';

export const sharedForensics: ResponseAction = {
  id: 'shared-forensics',
  kind: 'response',
  roles: ['regional'],
  families: ['cyber', 'provocation'],
  stance: 'hold',
  by: 'target',
  cost: { fund: 6, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-compellence' },
  nature: { domain: 'cyber', visibility: 300, deniability: 100, reversibility: 700, escalation: 4, heat: 80 },
  moves: [{ on: 'self', v: 'intel', lo: 5, hi: 12 }],
  also: (fx, { cause, crisis }) => {
    if (crisis !== null)
      fx.crisis(crisis, 'attribution', crisis.attribution + 180, 'shared-forensics', cause);
  },
};
