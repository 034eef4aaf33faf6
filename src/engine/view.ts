// What one side knows: facts it can see, estimates with their spread, and nothing else. Looking draws no luck.
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
  Role,
  State,
  Use,
  Worldview,
} from './state';

/** Attribution from which a side may say in public who was behind an intrusion, per mille. */
export const ATTRIBUTED = 600;

export interface CrisisView extends Omit<Crisis, 'resolve' | 'instigator'> {
  /** `unknown` as long as an intrusion has not been attributed. */
  readonly instigator: string;
  /** The instigator's resolve as the services put it, per mille; equal ends for the instigator itself. */
  readonly resolve: { readonly lo: number; readonly hi: number };
  readonly mine: 'target' | 'instigator' | null;
}

/** Money, attention and means for pressure: what is there, or what has been spent of it. */
export interface Purse {
  readonly fund: number;
  readonly attention: number;
  readonly pressure: number;
}

export interface View {
  readonly side: string;
  readonly government: Government;
  readonly role: Role;
  readonly level: Level;
  readonly at: Layout;
  readonly phase: Phase;
  readonly turn: number;
  readonly year: number;
  readonly month: number;
  readonly difficulty: Difficulty;
  /** The value, or the best estimate of it; the middle of the range where nothing is known. */
  read(variable: number): number;
  /** 0: exact. -1: unknown. Otherwise the estimate may be off by this much either way. */
  spread(variable: number): number;
  readonly crises: readonly CrisisView[];
  readonly measures: readonly Measure[];
  /** Its own acts under way. */
  readonly projects: readonly Project[];
  /** Hostile preparations against it that its services have seen. */
  readonly signs: readonly Project[];
  readonly commitments: readonly Commitment[];
  /** The other sides, the rival left out, to which a commitment binds it. */
  readonly partners: readonly string[];
  readonly proposals: readonly Proposal[];
  /** What it has to spend now. */
  readonly purse: Purse;
  /** Steps of the framework that stand, and those being asked about: both are public. */
  readonly framework: State['framework'];
  readonly initiatives: State['initiatives'];
  /** Its uses of acts that must rest. */
  readonly uses: readonly Use[];
  /** The turn from which it may order an act at a target again; 0 where it did not lately. */
  againFrom(action: string, target: string | null): number;
  /** How the world works, known to the rival (it is its own mind) and to everybody after the game. */
  readonly worldview: Worldview | null;
  readonly ending: Ending | null;
}

/** The level's calendar: turn 1 is its first month. */
export function monthOf(level: Pick<Level, 'start'>, turn: number): { year: number; month: number } {
  const months = level.start.month - 1 + turn - 1;
  return { year: level.start.year + Math.floor(months / 12), month: (months % 12) + 1 };
}
