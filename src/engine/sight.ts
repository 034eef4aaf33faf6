// Makes a side's view of a state. The state itself stays behind closures: what a side may not know cannot be read.
import { dice, noise } from './chance';
import { clamp, mulDiv } from './fixed';
import type { Game } from './game';
import type { Crisis, Phase, State } from './state';
import { ATTRIBUTED, type CrisisView, monthOf, type View } from './view';

/** Estimates of what others keep to themselves are off by 30 % without intelligence, by 5 % with the best. */
const SPREAD_BLIND = 300;
const SPREAD_GAIN = 250;

export function viewOf(game: Game, state: State, side: string, phase: Phase): View {
  const { at, level, rules } = game;
  const government = level.governments.find((one) => one.id === side);
  if (government === undefined) throw new Error(`no side ${side} in ${level.id}`);
  const intel = state.vars[at.side(side, 'intel')] ?? 0;
  const doubt = SPREAD_BLIND - mulDiv(SPREAD_GAIN, intel, 1000);
  const word = dice(state.seed, state.turn, 'sight', side).below(1048576);
  const over = state.ending !== null;
  const latent = at.side(side, 'latent');
  const knows = (variable: number): 'exact' | 'estimate' | 'unknown' => {
    const place = at.places[variable];
    if (place === undefined) throw new Error(`no variable ${variable}`);
    if (over || place.kind.sight === 'public') return 'exact';
    if (place.kind.sight === 'own') return place.owner === side ? 'exact' : 'estimate';
    if (place.kind.id === 'latent') return side === level.rival && variable !== latent ? 'exact' : 'unknown';
    return place.owner === side ? 'exact' : 'unknown';
  };
  const spread = (variable: number): number => {
    const known = knows(variable);
    if (known === 'exact') return 0;
    if (known === 'unknown') return -1;
    const kind = at.places[variable]?.kind;
    if (kind?.unit === 'pm') return doubt;
    return mulDiv(state.vars[variable] ?? 0, doubt, 1000) + 1;
  };
  const read = (variable: number): number => {
    const value = state.vars[variable] ?? 0;
    const known = knows(variable);
    if (known === 'exact') return value;
    const kind = at.places[variable]?.kind;
    const min = kind?.min ?? 0;
    const max = kind?.max ?? 1000;
    if (known === 'unknown') return min + mulDiv(max - min, 1, 2);
    return clamp(value + mulDiv(spread(variable), noise(word, variable), 1000), min, max);
  };
  const crisisView = (crisis: Crisis): CrisisView => {
    const { resolve, ...known } = crisis;
    const mine = crisis.target === side ? 'target' : crisis.instigator === side ? 'instigator' : null;
    if (mine === 'instigator' || over) return { ...known, mine, resolve: { lo: resolve, hi: resolve } };
    const guess = clamp(resolve + mulDiv(doubt, noise(word, 7000 + crisis.id), 1000), 0, 1000);
    return {
      ...known,
      mine,
      instigator: crisis.attribution >= ATTRIBUTED ? crisis.instigator : 'unknown',
      resolve: { lo: clamp(guess - doubt, 0, 1000), hi: clamp(guess + doubt, 0, 1000) },
    };
  };
  const against = (target: string | null): boolean =>
    target === side || level.features.some((feature) => feature.id === target && feature.holder === side);
  return {
    side,
    role: government.role,
    level,
    at,
    phase,
    turn: state.turn,
    ...monthOf(level, state.turn),
    difficulty: state.difficulty,
    read,
    spread,
    crises: state.crises.map(crisisView),
    measures: state.measures,
    projects: state.projects.filter((project) => project.by === side),
    signs: state.projects.filter(
      (project) =>
        project.by !== side &&
        project.seen &&
        isHostile(rules.actions[project.action]) &&
        against(project.target),
    ),
    commitments: state.commitments,
    proposals: state.proposals.filter((one) => one.to === side || one.from === side),
    lastUse: (action, target) => state.used[`${side}:${action}:${target ?? ''}`] ?? -1,
    worldview: over || side === level.rival ? state.worldview : null,
    ending: state.ending,
  };
}

const isHostile = (action: Game['rules']['actions'][string] | undefined): boolean =>
  action?.kind === 'policy' && action.hostile === true;
