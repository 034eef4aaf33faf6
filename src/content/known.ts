// What a level may name besides governments and places: acts, sources, demands in a crisis, panels for its guide,
// figures observed in a real case.
import { FAMILIES, type Family, type Known } from '../engine';
import { levelSources } from './level-sources';
import { METRIC_IDS } from './metrics';
import { rulebook } from './rulebook';
import { sources as ruleSources, type Source } from './sources';

export const sources: Readonly<Record<string, Source>> = { ...ruleSources, ...levelSources };

export const known: Known = {
  actions: rulebook.actions,
  sources,
  topRungs: Object.fromEntries(FAMILIES.map((family) => [family, rulebook.crises[family].topRung])) as Record<
    Family,
    number
  >,
  demands: [
    'access',
    'control',
    'presence',
    'withdraw',
    'withdrawal',
    'resupply',
    'blockade',
    'submission',
    'silence',
    'policy',
    'distance',
    'other',
    'change-policy',
    'leave',
    'stop-drilling',
    'stop-resupply',
    'attention',
  ],
  metrics: METRIC_IDS,
  panels: ['dials', 'map', 'crises', 'policies', 'plan', 'news'],
};
