// The types a rule is written with. The engine is handed one Rulebook and imports no content.
import type { Dice, Key } from './chance';
import type { Layout } from './layout';
import type { Level } from './level-format';
import type { Evidence, Nature } from './nature';
import type { Parameter, ParameterId } from './parameters';
import type {
  Commitment,
  Crisis,
  Difficulty,
  Exit,
  Family,
  GameEvent,
  Measure,
  Role,
  Stance,
  State,
  Step,
  Worldview,
} from './state';
import type { FeatureVariable, PairVariable, Pillar, Sector, SideVariable, WorldVariable } from './variables';
import type { View } from './view';

/** partner: bound to it by a commitment. patron: the ally overseas. neighbour: any other regional government. proposer: has asked for an answer.
 * decision: how a step of the framework is to be decided. input: a critical input. */
const TARGETS = [
  'none',
  'partner',
  'patron',
  'neighbour',
  'feature',
  'sector',
  'proposer',
  'decision',
  'input',
] as const;
export type TargetKind = (typeof TARGETS)[number];
/** A change that an action makes when it takes effect: a whole number drawn evenly from lo to hi. */
export type Move = { readonly lo: number; readonly hi: number } & (
  | { readonly on: 'self' | 'target'; readonly v: SideVariable }
  | { readonly on: 'world'; readonly v: WorldVariable }
  | { readonly on: 'place'; readonly v: FeatureVariable }
  /** Pairs: `rival>self` is how the rival sees the actor. `partners>self` is each treaty or access partner's view. */
  | {
      readonly on:
        | 'rival>self'
        | 'self>rival'
        | 'patron>self'
        | 'self>patron'
        | 'target>self'
        | 'self>target'
        | 'partners>self';
      readonly v: PairVariable;
    }
);

export interface Order {
  readonly action: string;
  readonly target: string | null;
}
export interface Response {
  readonly crisis: number;
  readonly action: string;
}
export interface Orders {
  readonly policies: readonly Order[];
  readonly responses: readonly Response[];
}
export const NO_ORDERS: Orders = { policies: [], responses: [] };

export type CrisisNumber =
  | 'rung'
  | 'clock'
  | 'resolve'
  | 'targetStake'
  | 'instigatorStake'
  | 'support'
  | 'attribution';
export type MeasureNumber = 'severity' | 'reallocated' | 'deflected';

/** The only hands that may change a number. Each change stays inside the declared range and enters the ledger. */
export interface Effects {
  readonly state: State;
  readonly rules: Rulebook;
  readonly level: Level;
  readonly at: Layout;
  get(variable: number): number;
  /** Returns what was really added after the range was kept. */
  add(variable: number, amount: number, rule: string, cause: string): number;
  set(variable: number, value: number, rule: string, cause: string): void;
  crisis(crisis: Crisis, number: CrisisNumber, value: number, rule: string, cause: string): void;
  measure(measure: Measure, number: MeasureNumber, value: number, rule: string, cause: string): void;
  /** Commitments are never changed but replaced: these two return what stands in the list now. */
  commitment(
    bond: Commitment,
    number: 'binding' | 'capability',
    value: number,
    rule: string,
    cause: string,
  ): Commitment;
  freeze(bond: Commitment, frozen: boolean): Commitment;
  /** A new id for something that is being listed. */
  nextId(): number;
  emit(event: Partial<GameEvent> & Pick<GameEvent, 'kind' | 'by' | 'what'>): void;
  dice(purpose: string, ...key: Key): Dice;
}

interface ActionBase {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly cost: { readonly fund: number; readonly attention: number; readonly pressure?: number };
  readonly evidence: Evidence;
  readonly nature: Nature;
  readonly moves: readonly Move[];
  /** What the moves cannot say. Runs after them, when the action takes effect. */
  readonly also?: ((fx: Effects, done: Done) => void) | undefined;
}
export interface Policy extends ActionBase {
  readonly kind: 'policy';
  readonly pillar: Pillar | null;
  readonly delay: number;
  /** Turns before the same side may order it again at the same target. */
  readonly rest: number;
  readonly target: TargetKind;
  /** Asks the target government first: it takes effect only when that side accepts, and as long after as it takes. */
  readonly proposal?: boolean;
  /** What whoever does or accepts it lets itself in for: a clause, or foreign forces on its bases. Own limits may forbid it. */
  readonly asks?: Clause | 'bases' | undefined;
  /** Asks all who may join a step of the framework; it stands if enough accept. */
  readonly step?: Step | undefined;
  /** Against whom it is directed can see it coming. */
  readonly hostile?: boolean;
  /** Nobody but the one who does it is told that it was done. */
  readonly covert?: boolean;
  /** Why it cannot be done now (a code), or null. Sees the view, not the state: a greyed button leaks nothing.
   * `answers`: how many earlier lines of the plan answer the target. */
  readonly canDo?: ((view: View, target: string | null, answers?: number) => string | null) | undefined;
}
export interface ResponseAction extends ActionBase {
  readonly kind: 'response';
  readonly families: readonly Family[];
  readonly stance: Stance;
  readonly by: 'target' | 'instigator';
  readonly canDo?: ((view: View, crisis: number) => string | null) | undefined;
}
export type Action = Policy | ResponseAction;

export interface Done {
  readonly by: string;
  readonly target: string | null;
  readonly cause: string;
  readonly crisis: Crisis | null;
}

/** One addend of a dial or an index. `cause` names what it is read from: `variable:PATH`, `base`, `crises`. */
export type Part = WeighedPart | CountedPart;
/** `weight` per mille of a declared number, counted from `from`: most parts are this, so it is data. */
export interface WeighedPart {
  readonly cause: string;
  readonly variable: number;
  readonly weight: number;
  readonly from: number;
}
export interface CountedPart {
  readonly cause: string;
  readonly variable: null;
  readonly amount: (fx: Effects) => number;
}
/** A number that is never changed by acts: each aftermath reckons it anew as the sum of its parts. */
export interface Reckoning {
  readonly of: SideVariable;
  readonly source: string;
  readonly parts: (at: Layout, level: Level, side: string) => readonly Part[];
}

export interface SectorRules {
  readonly id: Sector;
  /** Ceiling of what can be sold elsewhere and of what can be re-routed, per mille of the lost flow. */
  readonly reallocation: number;
  readonly deflection: number;
  /** Share of the remaining gap closed each month, per mille. */
  readonly speed: number;
  /** How loudly its producers are heard, per mille. */
  readonly lobby: number;
  /** Share of it that the rival cannot well do without, per mille: what it needs it spares. */
  readonly needed: number;
  readonly source: string;
}

export interface WorldviewRules {
  readonly id: Worldview;
  /** Per mille changes to the rival's appetite for pressure, by what it sees in a target. */
  readonly perDeterrence: number;
  readonly perCommitment: number;
  readonly perTrade: number;
  readonly perWeakness: number;
  /** By how warmly it looks on the target. */
  readonly perGoodwill: number;
}

export interface OddsTable {
  /** [instigator stance][target stance] in per mille, in the order of STANCES. */
  readonly climb: readonly (readonly number[])[];
  readonly ease: readonly (readonly number[])[];
  readonly swap: readonly (readonly number[])[];
  /** By rung 0 … 6, per mille. */
  readonly accident: readonly number[];
  readonly audience: readonly number[];
}

/** What is peculiar to one family of crises. */
export interface CrisisRules {
  readonly id: Family;
  /** Months until it fades if nobody moves. */
  readonly clock: number;
  /** The highest rung that crises of this family reach by themselves: 6, war, only where weapons are in play. */
  readonly topRung: number;
  readonly source: string;
  /** What comes of pressing on where there is no higher rung. */
  readonly beyond?: (fx: Effects, crisis: Crisis) => void;
  /** What a month of it does. `pressed`: it climbed or the instigator pressed on. */
  readonly month: (fx: Effects, crisis: Crisis, pressed: boolean) => void;
  /** How it ends when its clock runs out. */
  readonly lapse: (fx: Effects, crisis: Crisis, target: Stance) => Exit;
}

/** How far a promise binds: a statement, a duty to consult, a duty to help. */
export type Clause = 'statement' | 'consultation' | 'defence';

/** A step of the regional framework. */
export interface StepRules {
  readonly id: Step;
  /** Steps that must stand before it. */
  readonly needs: readonly Step[];
  readonly clause: Clause;
  /** What it adds when all who were asked join, per mille; fewer members, less of it. */
  readonly codification: number;
  readonly capability: number;
  readonly ownership: number;
  readonly source: string;
}

export interface Rulebook {
  readonly number: number;
  readonly actions: Readonly<Record<string, Action>>;
  readonly actionIds: readonly string[];
  readonly parameters: Readonly<Record<ParameterId, Parameter>>;
  readonly p: Readonly<Record<ParameterId, number>>;
  readonly sectors: Readonly<Record<Sector, SectorRules>>;
  readonly worldviews: Readonly<Record<Worldview, WorldviewRules>>;
  readonly odds: OddsTable;
  readonly crises: Readonly<Record<Family, CrisisRules>>;
  /** In order: a later one may read an earlier one. The four dials come last. */
  readonly reckonings: readonly Reckoning[];
  readonly steps: Readonly<Record<Step, StepRules>>;
  readonly pressureByDifficulty: Readonly<Record<Difficulty, number>>;
}
