// Say in public that the treaty covers this.
import { FAMILIES, type Policy } from '../../../engine';
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
  also: (fx, { target, cause }) => {
    if (target === null) return;
    gainSupport(fx, target, FAMILIES, 180, 'treaty-reaffirmation', cause);
    const belief = fx.at.pair(fx.level.rival, target, 'resolve');
    fx.add(belief, fx.dice('reaffirmation', target).between(8, 20), 'treaty-reaffirmation', cause);
  },
};
