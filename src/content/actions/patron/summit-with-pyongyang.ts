// A handshake over a line of concrete.
import type { Policy } from '../../../engine';
import { warmProvokers } from '../../grievances';

export const summitWithPyongyang: Policy = {
  id: 'summit-with-pyongyang',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'none',
  delay: 1,
  rest: 8,
  cost: { fund: 8, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 950,
    deniability: 0,
    reversibility: 800,
    escalation: -2,
    heat: 0,
  },
  moves: [
    { on: 'world', v: 'tension', lo: -20, hi: -8 },
    { on: 'partners>self', v: 'trust', lo: -8, hi: 0 },
  ],
  also: (fx, { by, cause }) => warmProvokers(fx, by, 60, 'summit-with-pyongyang', cause),
};
