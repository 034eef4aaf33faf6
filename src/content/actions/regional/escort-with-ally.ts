// The ally’s ship sails within sight of yours.
import type { ResponseAction } from '../../../engine';
import { gainSupport } from '../../support';

export const escortWithAlly: ResponseAction = {
  id: 'escort-with-ally',
  kind: 'response',
  roles: ['regional'],
  families: ['maritime'],
  stance: 'push',
  by: 'target',
  cost: { fund: 12, attention: 0 },
  evidence: { grade: 'plausible', case: '', source: 'csis-philippines-2026' },
  nature: {
    domain: 'military',
    visibility: 900,
    deniability: 0,
    reversibility: 800,
    escalation: 4,
    heat: 380,
  },
  moves: [
    { on: 'place', v: 'own-ships', lo: 10, hi: 18 },
    { on: 'target>self', v: 'resolve', lo: 15, hi: 30 },
    { on: 'world', v: 'tension', lo: 10, hi: 20 },
    { on: 'self>patron', v: 'trust', lo: 2, hi: 8 },
  ],
  canDo: (view) => {
    const { level, side, at } = view;
    const treaty = view.commitments.some(
      (bond) =>
        bond.kind === 'treaty' && [bond.a, bond.b].includes(side) && [bond.a, bond.b].includes(level.patron),
    );
    if (!treaty) return 'no-treaty';
    return view.read(at.pair(level.patron, side, 'trust')) < 350 ? 'ally-unwilling' : null;
  },
  also: (fx, { by, cause, crisis }) =>
    gainSupport(fx, by, ['maritime'], 120, 'escort-with-ally', cause, crisis),
};
