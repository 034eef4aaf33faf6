// Every number of the simulation is declared here: unit, range, and who may see it. Nothing else holds a static number.

/** public: all know it. own: only the side itself; others see an estimate. hidden: nobody is shown it. */
export type Sight = 'public' | 'own' | 'hidden';
export type Unit = 'pm' | 'usd-m' | 'count' | 'ship-days' | 'basis-points' | 'points' | 'weeks';

export interface Declaration<Id extends string = string> {
  readonly id: Id;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly sight: Sight;
}

const declare = <const Id extends string>(
  id: Id,
  unit: Unit,
  min: number,
  max: number,
  sight: Sight,
): Declaration<Id> => ({
  id,
  unit,
  min,
  max,
  sight,
});

export const DIALS = ['sovereignty', 'prosperity', 'security', 'standing'] as const;
export type Dial = (typeof DIALS)[number];
export const PILLARS = ['hedge', 'diversify', 'commit'] as const;
export type Pillar = (typeof PILLARS)[number];

export const SIDE_VARIABLES = [
  declare('sovereignty', 'pm', 0, 1000, 'public'),
  declare('prosperity', 'pm', 0, 1000, 'public'),
  declare('security', 'pm', 0, 1000, 'public'),
  declare('standing', 'pm', 0, 1000, 'public'),
  declare('approval', 'pm', 0, 1000, 'public'),
  declare('fund', 'usd-m', 0, 100000, 'own'),
  declare('attention', 'count', 0, 12, 'own'),
  declare('hulls', 'count', 0, 500, 'public'),
  declare('fatigue', 'pm', 0, 1000, 'own'),
  declare('readiness', 'pm', 0, 1000, 'own'),
  declare('cyber', 'pm', 0, 1000, 'own'),
  declare('latent', 'pm', 0, 1000, 'hidden'),
  declare('intel', 'pm', 0, 1000, 'own'),
  declare('threat', 'pm', 0, 1000, 'public'),
  declare('gdp', 'basis-points', 5000, 20000, 'public'),
  declare('diversification', 'pm', 0, 1000, 'public'),
  declare('autonomy', 'pm', 0, 1000, 'public'),
  declare('consistency', 'pm', 0, 1000, 'hidden'),
  declare('transactional', 'pm', 0, 1000, 'public'),
  declare('focus', 'pm', 0, 1000, 'public'),
  declare('pressure', 'points', 0, 1000, 'own'),
  declare('control', 'pm', 0, 1000, 'public'),
  declare('exposure', 'pm', 0, 1000, 'public'),
  declare('loss', 'pm', 0, 1000, 'public'),
  declare('deterrence', 'pm', 0, 1000, 'public'),
  declare('nearness', 'pm', 0, 1000, 'public'),
  declare('backing', 'pm', 0, 1000, 'public'),
  declare('spent-hedge', 'usd-m', 0, 1000000, 'own'),
  declare('spent-diversify', 'usd-m', 0, 1000000, 'own'),
  declare('spent-commit', 'usd-m', 0, 1000000, 'own'),
] as const;
export type SideVariable = (typeof SIDE_VARIABLES)[number]['id'];

/** Ordered pairs: the first side's view of the second. */
export const PAIR_VARIABLES = [
  declare('relation', 'pm', 0, 1000, 'public'),
  declare('trust', 'pm', 0, 1000, 'public'),
  declare('interop', 'pm', 0, 1000, 'public'),
  declare('resolve', 'pm', 0, 1000, 'own'),
  declare('hotline', 'pm', 0, 1000, 'public'),
  declare('grievance', 'pm', 0, 1000, 'public'),
] as const;
export type PairVariable = (typeof PAIR_VARIABLES)[number]['id'];

export const FEATURE_VARIABLES = [
  declare('control', 'pm', 0, 1000, 'public'),
  declare('own-ships', 'ship-days', 0, 900, 'public'),
  declare('rival-ships', 'ship-days', 0, 900, 'public'),
  declare('rival-days', 'count', 0, 2000, 'public'),
] as const;
export type FeatureVariable = (typeof FEATURE_VARIABLES)[number]['id'];

export const WORLD_VARIABLES = [
  declare('tension', 'pm', 0, 1000, 'public'),
  declare('polarisation', 'pm', 0, 1000, 'public'),
  declare('codification', 'pm', 0, 1000, 'public'),
  declare('capability', 'pm', 0, 1000, 'public'),
  declare('ownership', 'pm', 0, 1000, 'public'),
  declare('incidents', 'count', 0, 1000, 'public'),
  declare('injured', 'count', 0, 10000, 'public'),
  declare('dead', 'count', 0, 10000, 'public'),
] as const;
export type WorldVariable = (typeof WORLD_VARIABLES)[number]['id'];

/** Goods and services exports, US$ million a month. */
export const SECTORS = [
  'bulk',
  'farm',
  'branded',
  'electronics',
  'vehicles',
  'tourism',
  're-export',
] as const;
export type Sector = (typeof SECTORS)[number];
export const MARKETS = ['chn', 'usa', 'jpn', 'kor', 'asn', 'eur', 'row'] as const;
export type Market = (typeof MARKETS)[number];
export const EXPORT_VARIABLE = declare('exports', 'usd-m', 0, 1000000, 'public');

/** Goods that an economy cannot do without and cannot soon get elsewhere. */
export const INPUTS = ['rare-earths', 'chips', 'energy', 'medicines'] as const;
export type Input = (typeof INPUTS)[number];
export const INPUT_VARIABLES = [
  /** Share that comes from the rival. */
  declare('dependence', 'pm', 0, 1000, 'public'),
  declare('stock', 'weeks', 0, 260, 'own'),
  /** Share of the rival's deliveries that it holds back. */
  declare('stopped', 'pm', 0, 1000, 'public'),
] as const;
export type InputVariable = (typeof INPUT_VARIABLES)[number]['id'];
