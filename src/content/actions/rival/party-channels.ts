// Old friends in other parties are invited to talk.
import type { Policy } from '../../../engine';

export const partyChannels: Policy = {
  id: 'party-channels',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 5,
  cost: { fund: 6, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'geopolitical',
    visibility: 200,
    deniability: 700,
    reversibility: 700,
    escalation: 0,
    heat: 300,
  },
  moves: [
    { on: 'target', v: 'autonomy', lo: -10, hi: -3 },
    { on: 'target', v: 'approval', lo: -8, hi: -2 },
  ],
};
