// A carrier goes out through the islands.
import type { Policy } from '../../../engine';
import { onEveryHolder } from '../../openings';

export const carrierPassage: Policy = {
  id: 'carrier-passage',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'none',
  hostile: true,
  delay: 1,
  rest: 5,
  cost: { fund: 30, attention: 1, pressure: 14 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 420,
  },
  moves: [
    { on: 'world', v: 'tension', lo: 10, hi: 22 },
    { on: 'world', v: 'polarisation', lo: 2, hi: 6 },
    { on: 'self', v: 'readiness', lo: 2, hi: 6 },
  ],
  also: (fx, { cause }) => onEveryHolder(fx, 'threat', 4, 'carrier-passage', cause),
};
