// The update is signed, and carries one thing more.
import type { Policy } from '../../../engine';

export const supplyChainImplant: Policy = {
  id: 'supply-chain-implant',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 2,
  rest: 8,
  cost: { fund: 20, attention: 1, pressure: 18 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'cyber',
    visibility: 50,
    deniability: 900,
    reversibility: 400,
    escalation: 12,
    heat: 500,
  },
  moves: [{ on: 'target', v: 'latent', lo: 90, hi: 180 }],
};
