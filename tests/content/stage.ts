// A small real game for tests of acts: the level of Second Thomas Shoal in its first month, and who acts on whom.
import { readFileSync } from 'node:fs';
import { governments, rulebook } from '../../src/content';
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
  parseLevel,
  type State,
  startState,
} from '../../src/engine';

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

export function bareStage(): Omit<Stage, 'by' | 'target' | 'place' | 'crisis'> {
  const file: unknown = JSON.parse(readFileSync('levels/second-thomas-2023.json', 'utf8'));
  const level = parseLevel(file, governments);
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

export function open(fx: Effects, family: Crisis['family']): Crisis {
  const place = { maritime: 'second-thomas', cyber: 'networks', trade: 'farm', provocation: 'homeland' }[
    family
  ];
  return openCrisis(fx, {
    family,
    instigator: 'chn',
    target: 'phl',
    place,
    demand: 'leave',
    rung: 2,
    rule: 'test',
    cause: 'world',
  });
}

const TARGETS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  regional: {
    none: null,
    partner: 'jpn',
    neighbour: 'vnm',
    feature: 'second-thomas',
    sector: 'farm',
    proposer: 'jpn',
    decision: 'majority',
    input: 'rare-earths',
  },
  rival: {
    none: null,
    partner: null,
    neighbour: 'phl',
    feature: 'second-thomas',
    sector: 'farm',
    proposer: null,
    input: 'rare-earths',
  },
  patron: {
    none: null,
    partner: 'phl',
    neighbour: 'phl',
    feature: 'second-thomas',
    sector: null,
    proposer: null,
  },
};
const ACTORS: Readonly<Record<string, string>> = { regional: 'phl', rival: 'chn', patron: 'usa' };

/** Sets the stage for one act: its first role acts, on a fitting target, in a fitting crisis. */
export function setStage(action: Action): Stage {
  const bare = bareStage();
  const role = action.roles[0] ?? 'regional';
  const by = ACTORS[role] ?? 'phl';
  if (action.kind === 'response') {
    const crisis = open(bare.fx, action.families[0] ?? 'maritime');
    return { ...bare, by, target: by === 'phl' ? 'chn' : 'phl', place: crisis.place, crisis };
  }
  const target = TARGETS[role]?.[action.target] ?? null;
  return { ...bare, by, target, place: target, crisis: null };
}

export function act(stage: Stage, action: Action): void {
  const { by, target, crisis } = stage;
  const cause = crisis === null ? `order:${by}:${action.id}` : `crisis:${crisis.id}`;
  applyAction(stage.fx, action, { by, target, cause, crisis });
}
