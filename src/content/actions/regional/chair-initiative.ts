// Use the year in the chair: a text of the region’s own, months of lunches.
import type { Policy } from '../../../engine';
import { forMembers } from '../../asean';

export const chairInitiative: Policy = {
  id: 'chair-initiative',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 2,
  rest: 6,
  cost: { fund: 12, attention: 2 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 0,
    reversibility: 700,
    escalation: -2,
    heat: 20,
  },
  moves: [
    { on: 'world', v: 'ownership', lo: 15, hi: 35 },
    { on: 'world', v: 'codification', lo: 8, hi: 20 },
    { on: 'self', v: 'approval', lo: 2, hi: 8 },
    { on: 'rival>self', v: 'resolve', lo: -5, hi: 0 },
  ],
  canDo: forMembers,
};
