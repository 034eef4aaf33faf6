// Knives for nets, hooks for cables.
import type { Policy } from '../../../engine';
import { onHolder, openAtFeature } from '../../openings';

export const cutLines: Policy = {
  id: 'cut-lines',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'feature',
  hostile: true,
  delay: 1,
  rest: 4,
  cost: { fund: 3, attention: 1, pressure: 12 },
  evidence: { grade: 'plausible', case: '', source: 'rand-gray-zone-2022' },
  nature: {
    domain: 'military',
    visibility: 600,
    deniability: 400,
    reversibility: 500,
    escalation: 28,
    heat: 600,
  },
  moves: [{ on: 'world', v: 'tension', lo: 6, hi: 12 }],
  also: (fx, done) => {
    onHolder(fx, done, 'approval', -5, 'cut-lines');
    openAtFeature(fx, done, 'presence', 1, 'cut-lines');
  },
};
