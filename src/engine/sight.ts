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
    const mine = crisis.target === side ? 'target' : crisis.instigator === side ? 'instigator' : null;
    const known = mine === 'instigator' || over;
    const doubtful = known ? 0 : doubt;
    const guess = known
      ? crisis.resolve
      : clamp(crisis.resolve + mulDiv(doubt, noise(word, 7000 + crisis.id), 1000), 0, 1000);
    // Field by field: this is made many thousand times in a tournament.
    return {
      id: crisis.id,
      family: crisis.family,
      instigator: known || crisis.attribution >= ATTRIBUTED ? crisis.instigator : 'unknown',
      target: crisis.target,
      place: crisis.place,
      demand: crisis.demand,
      opened: crisis.opened,
      rung: crisis.rung,
      clock: crisis.clock,
      targetStake: crisis.targetStake,
      instigatorStake: crisis.instigatorStake,
      support: crisis.support,
      attribution: crisis.attribution,
      exit: crisis.exit,
      closed: crisis.closed,
      mine,
      resolve: { lo: clamp(guess - doubtful, 0, 1000), hi: clamp(guess + doubtful, 0, 1000) },
    };
  };
  const against = (target: string | null): boolean =>
    target === side || level.features.some((feature) => feature.id === target && feature.holder === side);
  let crises: readonly CrisisView[] | null = null;
  let partners: readonly string[] | null = null;
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
    get crises() {
      crises ??= state.crises.map(crisisView);
      return crises;
    },
    measures: state.measures,
    get projects() {
      return state.projects.filter((project) => project.by === side);
    },
    get signs() {
      return state.projects.filter(
        (project) =>
          project.by !== side &&
          project.seen &&
          isHostile(rules.actions[project.action]) &&
          against(project.target),
      );
    },
    commitments: state.commitments,
    get partners() {
      partners ??= at.sides.filter(
        (other) =>
          other !== side &&
          other !== level.rival &&
          state.commitments.some(
            (bond) => (bond.a === side && bond.b === other) || (bond.b === side && bond.a === other),
          ),
      );
      return partners;
    },
    get proposals() {
      return state.proposals.filter((one) => one.to === side || one.from === side);
    },
    lastUse: (action, target) => state.used[`${side}:${action}:${target ?? ''}`] ?? -1,
    worldview: over || side === level.rival ? state.worldview : null,
    ending: state.ending,
  };
}

const isHostile = (action: Game['rules']['actions'][string] | undefined): boolean =>
  action?.kind === 'policy' && action.hostile === true;
