// Ten thousand letters, one is opened.
import type { Policy } from '../../../engine';

export const phishingCampaign: Policy = {
  id: 'phishing-campaign',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 2,
  cost: { fund: 4, attention: 1, pressure: 8 },
  evidence: { grade: 'plausible', case: '', source: 'cyber-disputes-2014' },
  nature: {
    domain: 'cyber',
    visibility: 200,
    deniability: 900,
    reversibility: 800,
    escalation: 12,
    heat: 350,
  },
  moves: [{ on: 'target', v: 'latent', lo: 30, hi: 70 }],
};
