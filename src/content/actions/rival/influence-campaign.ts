// Voices that seem to be the public’s own say that resistance costs too much.
import type { Policy } from '../../../engine';

export const influenceCampaign: Policy = {
  id: 'influence-campaign',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 3,
  cost: { fund: 10, attention: 1, pressure: 12 },
  evidence: { grade: 'plausible', case: '', source: 'aspi-coercion-2020' },
  nature: {
    domain: 'cyber',
    visibility: 300,
    deniability: 800,
    reversibility: 600,
    escalation: 12,
    heat: 320,
  },
  moves: [
    { on: 'target', v: 'approval', lo: -25, hi: -8 },
    { on: 'target', v: 'autonomy', lo: -10, hi: 0 },
  ],
};
