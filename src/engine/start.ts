// The state in which a game begins: the level's and its governments' numbers, and the world that the seed drew.
import { openCrisis } from './acts';
import { inOffice, TEMPERS } from './administrations';
import { dice, normaliseSeed } from './chance';
import { coverOf, USUAL_COVER } from './cover';
import { pressureOf } from './difficulty';
import { createEffects } from './effects';
import { clamp } from './fixed';
import type { Game } from './game';
import type { Government, Level } from './level-format';
import { reckonStart } from './reckon';
import {
  type BondKind,
  type Commitment,
  type Difficulty,
  type State,
  WORLDVIEWS,
  type Worldview,
} from './state';
import {
  INPUTS,
  MARKETS,
  PAIR_VARIABLES,
  SECTORS,
  SIDE_VARIABLES,
  type SideVariable,
  WORLD_VARIABLES,
} from './variables';

/** What a government or pair starts from where neither it nor the level says otherwise. */
const SIDE_DEFAULTS: Readonly<Partial<Record<SideVariable, number>>> = {
  approval: 520,
  readiness: 450,
  cyber: 350,
  intel: 300,
  threat: 500,
  gdp: 10000,
  diversification: 200,
  autonomy: 750,
  consistency: 600,
  transactional: 500,
  focus: 500,
  attention: 4,
};
const PAIR_DEFAULTS = {
  relation: 500,
  trust: 450,
  interop: 100,
  resolve: 500,
  hotline: 150,
  grievance: 0,
} as const;
const WORLD_DEFAULTS = {
  tension: 300,
  polarisation: 400,
  codification: 100,
  capability: 100,
  ownership: 150,
  incidents: 0,
  injured: 0,
  dead: 0,
} as const;

export interface Beginning {
  readonly seed: string;
  readonly difficulty?: Difficulty;
  /** Fixes the world whatever the level says: what-ifs under other theories. */
  readonly worldview?: Worldview;
}

export function startState(game: Game, beginning: Beginning): State {
  const { at, level, rules } = game;
  const seed = normaliseSeed(beginning.seed);
  const difficulty = beginning.difficulty ?? level.difficulty;
  const vars = at.memo('start-vars', () => startVars(game)).slice();
  for (const government of level.governments) {
    const office = inOffice(level, government, seed, 1);
    for (const temper of office === null ? [] : TEMPERS)
      if (level.overrides[government.id]?.[temper] === undefined)
        vars[at.side(government.id, temper)] = office?.tempers[temper] ?? 0;
  }
  const rivalPressure = at.side(level.rival, 'pressure');
  vars[rivalPressure] = clamp((vars[rivalPressure] ?? 0) + pressureOf(rules, level, difficulty) * 2, 0, 1000);
  const state: State = {
    seed,
    worldview: beginning.worldview ?? (level.worldview === 'drawn' ? draw(seed) : level.worldview),
    difficulty,
    turn: 1,
    vars,
    reckoned: [],
    crises: [],
    measures: [],
    projects: [],
    commitments: at.memo('start-bonds', () => bondsOf(level)),
    proposals: [],
    framework: level.framework.map((standing) => ({ ...standing, since: 0 })),
    initiatives: [],
    intruders: level.governments.flatMap(({ id, role }) => {
      const depth = role === 'regional' ? (vars[at.side(id, 'latent')] ?? 0) : 0;
      return depth > 0 ? [{ by: level.rival, target: id, depth, turn: 0 }] : [];
    }),
    used: {},
    nextId: 1,
    ending: null,
  };
  state.nextId = state.commitments.length + 1;
  const fx = createEffects(rules, level, at, state, null, []);
  for (const { by, action, target, due } of level.underWay)
    state.projects.push({ id: fx.nextId(), action, by, target, ordered: 0, due, seen: false });
  reckonStart(game, fx);
  for (const crisis of level.crises) openCrisis(fx, { ...crisis, rule: 'start', cause: 'base' });
  return state;
}

/** What the level alone decides of the numbers, before difficulty and reckoning. */
function startVars(game: Game): readonly number[] {
  const { at, level } = game;
  const vars = at.places.map(() => 0);
  for (const { id } of WORLD_VARIABLES) vars[at.world(id)] = level.world[id] ?? WORLD_DEFAULTS[id];
  for (const government of level.governments) writeGovernment(game, vars, government);
  for (const from of at.sides)
    for (const to of at.sides)
      for (const { id } of PAIR_VARIABLES) vars[at.pair(from, to, id)] = from === to ? 0 : PAIR_DEFAULTS[id];
  for (const pair of level.pairs)
    for (const { id } of PAIR_VARIABLES) {
      const value = pair[id];
      if (value !== undefined) vars[at.pair(pair.from, pair.to, id)] = value;
    }
  for (const feature of level.features) {
    vars[at.feature(feature.id, 'control')] = feature.control;
    vars[at.feature(feature.id, 'own-ships')] = feature.ownShips;
    vars[at.feature(feature.id, 'rival-ships')] = feature.rivalShips;
  }
  return vars;
}

/** A treaty of mutual defence usually speaks of armed attack: injuries call for talks, deaths for help. No other does. */
export const usualTerms = (kind: BondKind): Pick<Commitment, 'consult' | 'trigger' | 'covers'> => ({
  ...(kind === 'treaty' ? { consult: 3, trigger: 5 } : { consult: 7, trigger: 7 }),
  covers: USUAL_COVER,
});

/** Treaties and partnerships of the level, and a bond between each two members of its small groups. */
function bondsOf(level: Level): State['commitments'] {
  const pairs = level.groups.flatMap(({ kind, members, binding, capability, frozen }) =>
    members.flatMap((a, at) =>
      members.slice(at + 1).map((b) => ({ kind, a, b, binding, capability, frozen })),
    ),
  );
  const list = [
    ...level.commitments.map((bond) => ({ ...bond, covers: coverOf(level, bond), frozen: false })),
    ...pairs.map((bond) => ({ ...bond, consult: undefined, trigger: undefined, covers: undefined })),
  ];
  return list.map(({ kind, a, b, binding, capability, consult, trigger, covers, frozen }, index) => ({
    id: index + 1,
    kind,
    a,
    b,
    since: 0,
    binding,
    capability,
    consult: consult ?? usualTerms(kind).consult,
    trigger: trigger ?? usualTerms(kind).trigger,
    covers: covers ?? USUAL_COVER,
    frozen,
  }));
}

/** What a number of a government starts from, as the level, the government or the usual value says. */
export const startOf = (level: Level, government: Government, id: SideVariable): number =>
  level.overrides[government.id]?.[id] ?? government.start[id] ?? SIDE_DEFAULTS[id] ?? 0;

function writeGovernment({ at, level }: Game, vars: number[], government: Government): void {
  const overrides = level.overrides[government.id];
  for (const { id } of SIDE_VARIABLES) vars[at.side(government.id, id)] = startOf(level, government, id);
  if (overrides?.fund === undefined && government.start.fund === undefined)
    vars[at.side(government.id, 'fund')] = government.income;
  for (const sector of SECTORS)
    for (const market of MARKETS)
      vars[at.exports(government.id, sector, market)] = government.exports[sector]?.[market] ?? 0;
  for (const input of INPUTS) {
    vars[at.input(government.id, input, 'dependence')] = government.inputs[input]?.dependence ?? 0;
    vars[at.input(government.id, input, 'stock')] = government.inputs[input]?.stock ?? 0;
  }
}

function draw(seed: string): Worldview {
  return WORLDVIEWS[dice(seed, 0, 'worldview', '').below(WORLDVIEWS.length)] ?? 'deterrence';
}
