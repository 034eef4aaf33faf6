// Who may fish where, in ink: one quarrel fewer between neighbours.
import type { Policy } from '../../../engine';

export const fisheriesAgreement: Policy = {
  id: 'fisheries-agreement',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'neighbour',
  delay: 2,
  rest: 8,
  cost: { fund: 8, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'economic',
    visibility: 450,
    deniability: 0,
    reversibility: 500,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'target>self', v: 'relation', lo: 15, hi: 30 },
    { on: 'self>target', v: 'relation', lo: 15, hi: 30 },
    { on: 'target>self', v: 'grievance', lo: -15, hi: -5 },
    { on: 'world', v: 'codification', lo: 5, hi: 12 },
    { on: 'self', v: 'approval', lo: -8, hi: -1 },
  ],
};
