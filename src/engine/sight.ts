// Makes a side's view of a state. The state itself is private: what a side may not know cannot be read.
import { dice, noise } from './chance';
import { SUSPECTED, suspectOf } from './evidence';
import { clamp, mulDiv } from './fixed';
import type { Game } from './game';
import type { Layout } from './layout';
import type { Government, Level } from './level-format';
import type {
  Commitment,
  Crisis,
  Difficulty,
  Ending,
  Measure,
  Phase,
  Project,
  Proposal,
  State,
  Use,
  Worldview,
} from './state';
import { ATTRIBUTED, type CrisisView, monthOf, type Purse, type View } from './view';

/** Estimates of what others keep to themselves are off by 30 % without intelligence, by 5 % with the best. */
const SPREAD_BLIND = 300;
const SPREAD_GAIN = 250;

const EXACT = 0;
const ESTIMATE = 1;
const UNKNOWN = 2;

/** How well a side knows each declared number while the game lasts. */
const knownTo = (level: Level, at: Layout, side: string): Uint8Array =>
  at.memo(`known to ${side}`, () =>
    Uint8Array.from(at.places, ({ kind, owner }) => {
      if (kind.sight === 'public') return EXACT;
      if (kind.sight === 'own') return owner === side ? EXACT : ESTIMATE;
      // The intruder knows how deep it sits in others; nobody knows how deep others sit in them.
      if (kind.id === 'latent') return side === level.rival && owner !== side ? EXACT : UNKNOWN;
      return owner === side ? EXACT : UNKNOWN;
    }),
  );

/** A class, not closures: each bot looks through one twice a month, many thousand times in a tournament. */
class SideView implements View {
  readonly side: string;
  readonly government: Government;
  readonly role: Government['role'];
  readonly level: Level;
  readonly at: Layout;
  readonly phase: Phase;
  readonly turn: number;
  readonly year: number;
  readonly month: number;
  readonly difficulty: Difficulty;
  readonly measures: readonly Measure[];
  readonly commitments: readonly Commitment[];
  readonly framework: State['framework'];
  readonly initiatives: State['initiatives'];
  readonly worldview: Worldview | null;
  readonly ending: Ending | null;
  readonly #game: Game;
  readonly #state: State;
  readonly #over: boolean;
  /** How far estimates may be off, per mille. */
  readonly #doubt: number;
  /** Seeds this month's errors of judgement. */
  readonly #word: number;
  #crises: readonly CrisisView[] | null = null;
  #partners: readonly string[] | null = null;
  #purse: Purse | null = null;
  #resting: ReadonlyMap<string, readonly Use[]> | null = null;
  readonly #known: Uint8Array;

  constructor(game: Game, state: State, government: Government, phase: Phase) {
    const { at, level } = game;
    const side = government.id;
    this.#game = game;
    this.#state = state;
    this.#over = state.ending !== null;
    this.#doubt = SPREAD_BLIND - mulDiv(SPREAD_GAIN, state.vars[at.side(side, 'intel')] ?? 0, 1000);
    this.#word = dice(state.seed, state.turn, 'sight', side).below(1048576);
    this.side = side;
    this.government = government;
    this.role = government.role;
    this.level = level;
    this.at = at;
    this.phase = phase;
    this.turn = state.turn;
    const { year, month } = monthOf(level, state.turn);
    this.year = year;
    this.month = month;
    this.difficulty = state.difficulty;
    this.measures = state.measures;
    this.commitments = state.commitments;
    this.framework = state.framework;
    this.initiatives = state.initiatives;
    this.worldview = this.#over || side === level.rival ? state.worldview : null;
    this.ending = state.ending;
    this.#known = this.#over
      ? at.memo('all is known', () => new Uint8Array(at.places.length))
      : knownTo(level, at, side);
  }

  read(variable: number): number {
    const value = this.#state.vars[variable] ?? 0;
    const known = this.#knows(variable);
    if (known === EXACT) return value;
    const kind = this.at.places[variable]?.kind;
    const min = kind?.min ?? 0;
    const max = kind?.max ?? 1000;
    if (known === UNKNOWN) return min + mulDiv(max - min, 1, 2);
    const most = kind?.unit === 'pm' ? this.#doubt : mulDiv(value, this.#doubt, 1000);
    return clamp(value + mulDiv(most, noise(this.#word, variable), 1000), min, max);
  }

  spread(variable: number): number {
    const known = this.#knows(variable);
    if (known === EXACT) return 0;
    if (known === UNKNOWN) return -1;
    if (this.at.places[variable]?.kind.unit === 'pm') return this.#doubt;
    // From the estimate, not from the truth, so that the width gives nothing away.
    return mulDiv(this.read(variable), this.#doubt, 1000 - this.#doubt) + 1;
  }

  get crises(): readonly CrisisView[] {
    this.#crises ??= this.#state.crises.map((crisis) => this.#crisis(crisis));
    return this.#crises;
  }

  get projects(): readonly Project[] {
    return this.#state.projects.filter((project) => project.by === this.side);
  }

  get signs(): readonly Project[] {
    const { actions } = this.#game.rules;
    return this.#state.projects.flatMap((project) => {
      const action = actions[project.action];
      if (action?.kind !== 'policy' || action.hostile !== true) return [];
      if (!project.seen || project.by === this.side || !this.#isMine(project.target)) return [];
      return [action.covert === true && !this.#over ? { ...project, by: 'unknown' } : project];
    });
  }

  get partners(): readonly string[] {
    this.#partners ??= this.at.sides.filter(
      (other) =>
        other !== this.side &&
        other !== this.level.rival &&
        this.commitments.some(
          (bond) => (bond.a === this.side && bond.b === other) || (bond.b === this.side && bond.a === other),
        ),
    );
    return this.#partners;
  }

  get proposals(): readonly Proposal[] {
    return this.#state.proposals.filter((one) => one.to === this.side || one.from === this.side);
  }

  get uses(): readonly Use[] {
    return this.#state.used[this.side] ?? [];
  }

  againFrom(action: string, target: string | null): number {
    this.#resting ??= byAction(this.uses);
    return this.#resting.get(action)?.findLast((use) => use.target === target)?.again ?? 0;
  }

  get purse(): Purse {
    const has = (variable: 'fund' | 'attention' | 'pressure'): number =>
      this.read(this.at.side(this.side, variable));
    this.#purse ??= { fund: has('fund'), attention: has('attention'), pressure: has('pressure') };
    return this.#purse;
  }

  #knows(variable: number): number {
    const known = this.#known[variable];
    if (known === undefined) throw new Error(`no variable ${variable}`);
    return known;
  }

  #isMine(target: string | null): boolean {
    if (target === this.side) return true;
    return this.level.features.some((feature) => feature.id === target && feature.holder === this.side);
  }

  /** Field by field: this is made very often. */
  #crisis(crisis: Crisis): CrisisView {
    const { side } = this;
    const mine = crisis.target === side ? 'target' : crisis.instigator === side ? 'instigator' : null;
    const known = mine === 'instigator' || this.#over;
    const doubt = known ? 0 : this.#doubt;
    const guess = known
      ? crisis.resolve
      : clamp(crisis.resolve + mulDiv(doubt, noise(this.#word, 7000 + crisis.id), 1000), 0, 1000);
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
      suspect: known ? crisis.suspect : crisis.attribution < SUSPECTED ? null : suspectOf(this.level, crisis),
      accused: crisis.accused,
      called: crisis.called,
      exit: crisis.exit,
      closed: crisis.closed,
      mine,
      resolve: { lo: clamp(guess - doubt, 0, 1000), hi: clamp(guess + doubt, 0, 1000) },
    };
  }
}

function byAction(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const same = found.get(use.action);
    if (same === undefined) found.set(use.action, [use]);
    else same.push(use);
  }
  return found;
}

export function viewOf(game: Game, state: State, side: string, phase: Phase): View {
  const government = game.level.governments.find((one) => one.id === side);
  if (government === undefined) throw new Error(`no side ${side} in ${game.level.id}`);
  return new SideView(game, state, government, phase);
}
