// An anchor was dragged, for eleven kilometres.
import type { Policy } from '../../../engine';
import { openAgainst } from '../../openings';

export const cutCables: Policy = {
  id: 'cut-cables',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 8,
  cost: { fund: 5, attention: 1, pressure: 22 },
  evidence: { grade: 'plausible', case: '', source: 'gray-zone-responses-2025' },
  nature: {
    domain: 'cyber',
    visibility: 700,
    deniability: 800,
    reversibility: 300,
    escalation: 28,
    heat: 650,
  },
  moves: [
    { on: 'target', v: 'gdp', lo: -5, hi: -2 },
    { on: 'target', v: 'cyber', lo: -8, hi: -3 },
    { on: 'target', v: 'threat', lo: 6, hi: 12 },
  ],
  also: (fx, done) =>
    openAgainst(fx, done, { family: 'cyber', place: 'networks', demand: 'silence', rung: 2 }, 'cut-cables'),
};
