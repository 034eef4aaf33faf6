// Imagines a state of the game that a view allows: what the side sees stands as seen, the rest is drawn. A side that looks
// ahead plays on from here, so it can know no more than its own view tells.
import { dice, noise } from './chance';
import { createEffects } from './effects';
import { suspectOf } from './evidence';
import { clamp, mulDiv } from './fixed';
import { type Game, gameAt } from './game';
import { reckonStart } from './reckon';
import type { Rulebook } from './rulebook';
import { type Crisis, type Project, type State, WORLDVIEWS } from './state';
import type { CrisisView, View } from './view';

/** The game that a view belongs to, without its state. */
export const gameSeenBy = (view: View, rules: Rulebook): Game =>
  view.at.memo('game', () => gameAt(rules, view.level, view.at));

/** One state among those that look like this to the side. The same view and seed always give the same. */
export function imagine(game: Game, view: View, seed: string): State {
  const { rules, level, at } = game;
  const lot = dice(seed, view.turn, 'imagine', view.side);
  const word = lot.below(1048576);
  const state: State = {
    seed,
    worldview: view.worldview ?? WORLDVIEWS[lot.below(WORLDVIEWS.length)] ?? 'deterrence',
    difficulty: view.difficulty,
    turn: view.turn,
    vars: at.places.map((_, variable) => imagineNumber(view, variable, word)),
    reckoned: [],
    crises: view.crises.map((crisis) => imagineCrisis(view, crisis, word)),
    measures: view.measures.map((measure) => ({ ...measure })),
    projects: [...view.projects, ...view.signs].map((project) => imagineProject(view, project)),
    commitments: view.commitments,
    proposals: view.proposals.slice(),
    framework: view.framework,
    initiatives: view.initiatives,
    // Nobody knows who is in; a provoker or rival does not look ahead by this way.
    intruders: [],
    used: { [view.side]: view.uses },
    nextId: 1,
    ending: view.ending,
  };
  const things = [
    state.crises,
    state.measures,
    state.projects,
    state.commitments,
    state.proposals,
    state.initiatives,
  ];
  state.nextId = 1 + things.flat().reduce((most, { id }) => Math.max(most, id), 0);
  // The parts of the dials are reckoned anew; the sums stay as seen, for since the last aftermath the month has moved on.
  const seen = state.vars.slice();
  reckonStart(game, createEffects(rules, level, at, state, null, []));
  return { ...state, vars: seen };
}

function imagineNumber(view: View, variable: number, word: number): number {
  const value = view.read(variable);
  const spread = view.spread(variable);
  const kind = view.at.places[variable]?.kind;
  if (spread === 0 || kind === undefined) return value;
  const width = spread > 0 ? spread : mulDiv(kind.max - kind.min, 1, 2);
  return clamp(value + mulDiv(width, noise(word, variable), 1000), kind.min, kind.max);
}

function imagineCrisis(view: View, { mine, resolve, ...crisis }: CrisisView, word: number): Crisis {
  const part = noise(word, view.at.places.length + crisis.id) + 1000;
  return {
    ...crisis,
    instigator: crisis.instigator === 'unknown' ? suspectOf(view.level, crisis) : crisis.instigator,
    resolve: resolve.lo + mulDiv(resolve.hi - resolve.lo, part, 2000),
  };
}

const imagineProject = (view: View, project: Project): Project =>
  project.by === 'unknown' ? { ...project, by: view.level.rival } : project;
