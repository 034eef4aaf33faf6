// Let the other side know that one knows.
import type { ResponseAction } from '../../../engine';

export const privateProtest: ResponseAction = {
  id: 'private-protest',
  kind: 'response',
  roles: ['regional', 'rival'],
  families: ['cyber'],
  stance: 'offer',
  by: 'target',
  cost: { fund: 1, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'parliament-hack-2019' },
  nature: {
    domain: 'geopolitical',
    visibility: 150,
    deniability: 500,
    reversibility: 900,
    escalation: 0,
    heat: 40,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 0, hi: 8 },
    { on: 'target>self', v: 'resolve', lo: -8, hi: 0 },
    { on: 'world', v: 'tension', lo: -8, hi: 0 },
  ],
};
