// Leaders of maritime democracies, vaccines and a paragraph about the sea.
import type { Policy } from '../../../engine';
import { bind } from '../../bonds';
import { sharedGroup } from '../../groups';

export const fourWaySummit: Policy = {
  id: 'four-way-summit',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'partner',
  asks: 'statement',
  delay: 1,
  rest: 6,
  cost: { fund: 12, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 800,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 200,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 8, hi: 18 },
    { on: 'world', v: 'ownership', lo: 3, hi: 8 },
    { on: 'world', v: 'polarisation', lo: 3, hi: 8 },
    { on: 'rival>self', v: 'relation', lo: -15, hi: -5 },
  ],
  canDo: (view, target) => sharedGroup(view, 'quad', target),
  also: (fx, { by, target, cause }) => {
    if (target !== null) bind(fx, 'quad', by, target, 250, 220, 'four-way-summit', cause);
  },
};
