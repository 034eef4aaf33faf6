// A small real game for tests of acts: the level of Second Thomas Shoal in its first month, and who acts on whom.
import { readFileSync } from 'node:fs';
import { governments, known, rulebook } from '../../src/content';
import {
  type Action,
  applyAction,
  type Crisis,
  createEffects,
  createGame,
  type Effects,
  type Game,
  type GameEvent,
  type Ledger,
  openCrisis,
  type Policy,
  parseLevel,
  type Role,
  type State,
  startState,
} from '../../src/engine';
import { planning } from '../../src/engine/phases/planning';

export interface Stage {
  readonly game: Game;
  readonly state: State;
  readonly fx: Effects;
  readonly ledger: Ledger;
  readonly events: GameEvent[];
  readonly by: string;
  readonly target: string | null;
  /** Where moves on a place go: the crisis' place, or the feature that is the target. */
  readonly place: string | null;
  readonly crisis: Crisis | null;
}

/** Governments that the level does not have: they stand on the stage when an act of theirs is tried. */
const GUESTS: Readonly<Partial<Record<Role, string>>> = { provoker: 'prk', market: 'eur' };

export function bareStage(role: Role = 'regional'): Omit<Stage, 'by' | 'target' | 'place' | 'crisis'> {
  const file = JSON.parse(readFileSync('levels/second-thomas-2023.json', 'utf8')) as {
    governments: unknown[];
  };
  const visitor = GUESTS[role];
  if (visitor !== undefined) file.governments.push(visitor);
  const level = parseLevel(file, governments, known);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  const game = createGame(rulebook, level.value);
  const state = startState(game, { seed: 'stage', worldview: 'deterrence' });
  const ledger: Ledger = [];
  const events: GameEvent[] = [];
  return {
    game,
    state,
    ledger,
    events,
    fx: createEffects(rulebook, level.value, game.at, state, ledger, events),
  };
}

export function open(
  fx: Effects,
  family: Crisis['family'],
  instigator = 'chn',
  target = instigator === 'phl' ? 'chn' : 'phl',
): Crisis {
  const place = { maritime: 'second-thomas', cyber: 'networks', trade: 'farm', provocation: 'homeland' }[
    family
  ];
  return openCrisis(fx, {
    family,
    instigator,
    target,
    place,
    demand: 'leave',
    rung: 2,
    rule: 'test',
    cause: 'world',
  });
}

type Aims = Readonly<Record<Policy['target'], string | null>>;
const AIMS: Aims = {
  none: null,
  partner: 'phl',
  patron: 'usa',
  neighbour: 'phl',
  feature: 'second-thomas',
  sector: 'farm',
  proposer: null,
  decision: null,
  input: 'rare-earths',
};
const TARGETS: Readonly<Record<Role, Aims>> = {
  regional: { ...AIMS, partner: 'jpn', neighbour: 'vnm', proposer: 'jpn', decision: 'majority' },
  rival: AIMS,
  patron: AIMS,
  provoker: AIMS,
  market: AIMS,
};
const ACTORS: Readonly<Record<Role, string>> = {
  regional: 'phl',
  rival: 'chn',
  patron: 'usa',
  provoker: 'prk',
  market: 'eur',
};

/** Sets the stage for one act: one of its roles acts (the first, if none is named), on a fitting target, in a fitting
 * crisis. */
export function setStage(action: Action, role: Role = action.roles[0] ?? 'regional'): Stage {
  const bare = bareStage(role);
  const by = ACTORS[role];
  // Something that can be stopped, a grudge of which there could be less, and the whole room to hedge.
  bare.fx.set(bare.game.at.input('phl', 'rare-earths', 'dependence'), 600, 'test', 'world');
  for (const [from, to] of [
    ['phl', 'vnm'],
    ['vnm', 'phl'],
    ['vnm', 'mys'],
  ] as const)
    bare.fx.set(bare.game.at.pair(from, to, 'grievance'), 200, 'test', 'world');
  bare.fx.set(bare.game.at.world('polarisation'), 400, 'test', 'world');
  if (action.kind === 'response') {
    const family = action.families[0] ?? 'maritime';
    const other = by === 'phl' ? 'chn' : 'phl';
    const crisis =
      action.by === 'instigator' ? open(bare.fx, family, by, other) : open(bare.fx, family, other, by);
    return { ...bare, by, target: other, place: crisis.place, crisis };
  }
  const target = TARGETS[role][action.target];
  return { ...bare, by, target, place: target, crisis: null };
}

/** A step of the framework is asked for through the door of planning: it changes nothing but who is asked. */
export function act(stage: Stage, action: Action): void {
  const { by, target, crisis, fx } = stage;
  if (action.kind === 'policy' && action.step !== undefined) {
    planning(fx, { [by]: { policies: [{ action: action.id, target }], responses: [] } });
    return;
  }
  const cause = crisis === null ? `order:${by}:${action.id}` : `crisis:${crisis.id}`;
  applyAction(fx, action, { by, target, cause, crisis });
}
