// A common sentence of the neighbours: little teeth, some ownership.
import { FAMILIES, type Policy } from '../../../engine';
import { forMembers, pressedMembers, whoBlocks } from '../../asean';
import { gainSupport } from '../../support';

export const aseanStatement: Policy = {
  id: 'asean-statement',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'hedge',
  target: 'none',
  delay: 1,
  rest: 3,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'judgement', case: '', source: 'judgement' },
  nature: {
    domain: 'geopolitical',
    visibility: 500,
    deniability: 0,
    reversibility: 900,
    escalation: 0,
    heat: 50,
  },
  moves: [{ on: 'world', v: 'tension', lo: -10, hi: 0 }],
  canDo: forMembers,
  also: (fx, { by, cause }) => {
    const { at, level } = fx;
    const blocker = whoBlocks(fx, by);
    if (blocker !== null) {
      // A divided region is read in Beijing as an invitation.
      fx.add(at.world('ownership'), -6, 'asean-statement', cause);
      fx.add(at.pair(level.rival, by, 'resolve'), -6, 'asean-statement', cause);
      fx.emit({ kind: 'proposal-declined', by: blocker, target: by, what: 'asean-statement' });
      return;
    }
    fx.add(at.world('ownership'), 20, 'asean-statement', cause);
    fx.add(at.pair(level.rival, by, 'resolve'), 6, 'asean-statement', cause);
    for (const member of pressedMembers(fx)) gainSupport(fx, member, FAMILIES, 60, 'asean-statement', cause);
  },
};
