// Patches, monitoring and clean rebuilds: intruders are found and kept out.
import type { Policy } from '../../../engine';

export const cyberHardening: Policy = {
  id: 'cyber-hardening',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'diversify',
  target: 'none',
  delay: 2,
  rest: 2,
  cost: { fund: 40, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'darkseoul-2013' },
  nature: { domain: 'cyber', visibility: 200, deniability: 0, reversibility: 700, escalation: 4, heat: 0 },
  moves: [
    { on: 'self', v: 'cyber', lo: 22, hi: 46 },
    { on: 'self', v: 'latent', lo: -50, hi: -20 },
  ],
};
