// Say in public that the treaty covers this.
import { ARMED_FAMILIES, isCovered, type Policy } from '../../../engine';
import { gainSupport } from '../../support';

export const treatyReaffirmation: Policy = {
  id: 'treaty-reaffirmation',
  kind: 'policy',
  roles: ['patron'],
  pillar: null,
  target: 'partner',
  delay: 0,
  rest: 1,
  cost: { fund: 2, attention: 1 },
  evidence: { grade: 'documented', case: '2024-06', source: 'june-2024-incident' },
  nature: {
    domain: 'geopolitical',
    visibility: 900,
    deniability: 0,
    reversibility: 500,
    escalation: 4,
    heat: 180,
  },
  moves: [
    { on: 'target>self', v: 'trust', lo: 10, hi: 22 },
    { on: 'world', v: 'tension', lo: 2, hi: 8 },
  ],
  also: (fx, { by, target, cause }) => {
    if (target === null) return;
    // It can be said only of what the treaty does cover.
    const bonds = fx.state.commitments.filter(
      ({ kind, a, b }) => kind === 'treaty' && [a, b].includes(by) && [a, b].includes(target),
    );
    for (const crisis of fx.state.crises)
      if (bonds.some((bond) => isCovered(bond, crisis)))
        gainSupport(fx, target, ARMED_FAMILIES, 180, 'treaty-reaffirmation', cause, crisis);
    const belief = fx.at.pair(fx.level.rival, target, 'resolve');
    fx.add(belief, fx.dice('reaffirmation', target).between(8, 20), 'treaty-reaffirmation', cause);
  },
};
