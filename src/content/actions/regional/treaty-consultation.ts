// Call the ally to the table under the treaty: its word is heard, and owed.
import { ARMED_FAMILIES, type Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const treatyConsultation: Policy = {
  id: 'treaty-consultation',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 0,
  rest: 3,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'plausible', case: '', source: 'june-2024-incident' },
  nature: {
    domain: 'geopolitical',
    visibility: 600,
    deniability: 0,
    reversibility: 900,
    escalation: 4,
    heat: 150,
  },
  moves: [
    { on: 'patron>self', v: 'trust', lo: 8, hi: 20 },
    { on: 'self>patron', v: 'trust', lo: 5, hi: 12 },
    { on: 'rival>self', v: 'resolve', lo: 8, hi: 20 },
    { on: 'world', v: 'tension', lo: 4, hi: 10 },
  ],
  also: (fx, { by, cause }) => gainSupport(fx, by, ARMED_FAMILIES, 90, 'treaty-consultation', cause),
};
