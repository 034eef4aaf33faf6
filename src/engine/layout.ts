// Where each declared variable of a level lies in the state's one array of numbers, and what each place is called.
import {
  type Declaration,
  EXPORT_VARIABLE,
  FEATURE_VARIABLES,
  type FeatureVariable,
  INPUT_VARIABLES,
  INPUTS,
  type Input,
  type InputVariable,
  MARKETS,
  type Market,
  PAIR_VARIABLES,
  type PairVariable,
  SECTORS,
  type Sector,
  SIDE_VARIABLES,
  type SideVariable,
  WORLD_VARIABLES,
  type WorldVariable,
} from './variables';

export interface Place {
  readonly path: string;
  readonly kind: Declaration;
  /** The side that may see it exactly when the sight is `own`. */
  readonly owner: string | null;
}

export interface Layout {
  readonly sides: readonly string[];
  readonly features: readonly string[];
  readonly places: readonly Place[];
  /** The ends of the ranges of all places, side by side: they are asked for at every change of a number. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  world(variable: WorldVariable): number;
  side(side: string, variable: SideVariable): number;
  /** Where one variable of every side lies, in the order of sides. */
  each(variable: SideVariable): readonly number[];
  pair(from: string, to: string, variable: PairVariable): number;
  feature(feature: string, variable: FeatureVariable): number;
  exports(side: string, sector: Sector, market: Market): number;
  input(side: string, input: Input, variable: InputVariable): number;
  find(path: string): number;
  /** Something worked out once for all games on this layout; `make` must give the same for the same key. */
  memo<T>(key: string, make: () => T): T;
}

/** A map, not an object: it is asked by ids of every kind some thousand times a month. */
function offsets(list: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map((entry, at) => [entry.id, at]));
}

export function createLayout(sides: readonly string[], features: readonly string[]): Layout {
  const places: Place[] = [];
  for (const kind of WORLD_VARIABLES) places.push({ path: `world.${kind.id}`, kind, owner: null });
  const sideStart = places.length;
  for (const side of sides)
    for (const kind of SIDE_VARIABLES) places.push({ path: `${side}.${kind.id}`, kind, owner: side });
  const pairStart = places.length;
  for (const from of sides)
    for (const to of sides)
      for (const kind of PAIR_VARIABLES) places.push({ path: `${from}>${to}.${kind.id}`, kind, owner: from });
  const featureStart = places.length;
  for (const feature of features)
    for (const kind of FEATURE_VARIABLES) places.push({ path: `${feature}.${kind.id}`, kind, owner: null });
  const exportStart = places.length;
  for (const side of sides)
    for (const sector of SECTORS)
      for (const market of MARKETS)
        places.push({ path: `${side}.exports.${sector}.${market}`, kind: EXPORT_VARIABLE, owner: side });
  const inputStart = places.length;
  for (const side of sides)
    for (const input of INPUTS)
      for (const kind of INPUT_VARIABLES)
        places.push({ path: `${side}.inputs.${input}.${kind.id}`, kind, owner: side });

  const sideAt = offsets(sides.map((id) => ({ id })));
  const featureAt = offsets(features.map((id) => ({ id })));
  const sideOffset = offsets(SIDE_VARIABLES);
  const pairOffset = offsets(PAIR_VARIABLES);
  const featureOffset = offsets(FEATURE_VARIABLES);
  const worldOffset = offsets(WORLD_VARIABLES);
  const sectorOffset = offsets(SECTORS.map((id) => ({ id })));
  const inputOffset = offsets(INPUTS.map((id) => ({ id })));
  const inputVariableOffset = offsets(INPUT_VARIABLES);
  const marketOffset = offsets(MARKETS.map((id) => ({ id })));
  const paths = new Map(places.map((place, at) => [place.path, at]));
  const eachSide = SIDE_VARIABLES.map((_, offset) =>
    sides.map((_, index) => sideStart + index * SIDE_VARIABLES.length + offset),
  );
  const memory = new Map<string, unknown>();
  const at = (table: ReadonlyMap<string, number>, key: string): number => {
    const found = table.get(key);
    if (found === undefined) throw new Error(`no such id: ${key}`);
    return found;
  };
  return {
    sides,
    features,
    places,
    least: Int32Array.from(places, ({ kind }) => kind.min),
    most: Int32Array.from(places, ({ kind }) => kind.max),
    world: (variable) => at(worldOffset, variable),
    side: (side, variable) => sideStart + at(sideAt, side) * SIDE_VARIABLES.length + at(sideOffset, variable),
    each: (variable) => eachSide[at(sideOffset, variable)] ?? [],
    pair: (from, to, variable) =>
      pairStart +
      (at(sideAt, from) * sides.length + at(sideAt, to)) * PAIR_VARIABLES.length +
      at(pairOffset, variable),
    feature: (feature, variable) =>
      featureStart + at(featureAt, feature) * FEATURE_VARIABLES.length + at(featureOffset, variable),
    exports: (side, sector, market) =>
      exportStart +
      (at(sideAt, side) * SECTORS.length + at(sectorOffset, sector)) * MARKETS.length +
      at(marketOffset, market),
    input: (side, input, variable) =>
      inputStart +
      (at(sideAt, side) * INPUTS.length + at(inputOffset, input)) * INPUT_VARIABLES.length +
      at(inputVariableOffset, variable),
    find: (path) => paths.get(path) ?? -1,
    memo<T>(key: string, make: () => T): T {
      const known = memory.get(key);
      if (known !== undefined) return known as T;
      const made = make();
      memory.set(key, made);
      return made;
    },
  };
}
