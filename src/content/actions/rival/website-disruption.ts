// Flood and deface public sites while something else happens.
import { openCrisis, type Policy } from '../../../engine';

export const websiteDisruption: Policy = {
  id: 'website-disruption',
  kind: 'policy',
  roles: ['rival'],
  pillar: null,
  target: 'neighbour',
  hostile: true,
  covert: true,
  delay: 1,
  rest: 3,
  cost: { fund: 5, attention: 1, pressure: 14 },
  evidence: { grade: 'documented', case: '2017-03', source: 'csis-coercion-2023' },
  nature: {
    domain: 'cyber',
    visibility: 800,
    deniability: 800,
    reversibility: 900,
    escalation: 12,
    heat: 420,
  },
  moves: [],
  also: (fx, { by, target, cause }) => {
    if (target === null) return;
    openCrisis(fx, {
      family: 'cyber',
      instigator: by,
      target,
      place: 'networks',
      demand: 'silence',
      rung: 1,
      rule: 'website-disruption',
      cause,
    });
  },
};
