// The whole state of a game as plain JSON: one array of declared numbers and short lists of things under way.
import type { Market, Sector } from './variables';

export const FAMILIES = ['maritime', 'cyber', 'trade'] as const;
export type Family = (typeof FAMILIES)[number];
export const STANCES = ['concede', 'offer', 'hold', 'push', 'escalate'] as const;
export type Stance = (typeof STANCES)[number];
export const EXITS = ['target-concedes', 'rival-backs-off', 'swap', 'frozen', 'fait-accompli'] as const;
export type Exit = (typeof EXITS)[number];
export const WORLDVIEWS = ['deterrence', 'spiral', 'interdependence', 'opportunism'] as const;
export type Worldview = (typeof WORLDVIEWS)[number];
export const DIFFICULTIES = ['gentle', 'standard', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
const PHASES = ['briefing', 'planning', 'crises', 'resolution', 'aftermath', 'election', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

export interface Crisis {
  readonly id: number;
  readonly family: Family;
  readonly instigator: string;
  readonly target: string;
  /** Feature id, sector id or the word `networks`. */
  readonly place: string;
  readonly demand: string;
  readonly opened: number;
  /** 0 words … 6 armed conflict. */
  rung: number;
  /** Months until it fades if nobody moves. */
  clock: number;
  /** The instigator's hidden resolve in this crisis, per mille. */
  resolve: number;
  /** How far each has bound itself in public, per mille. */
  targetStake: number;
  instigatorStake: number;
  /** Support shown to the target by others this month and before, per mille. */
  support: number;
  /** How well it is known who is behind it, per mille; ships and customs show their flag. */
  attribution: number;
  exit: Exit | null;
  closed: number | null;
}

export interface Measure {
  readonly id: number;
  readonly by: string;
  readonly target: string;
  readonly sector: Sector;
  readonly market: Market;
  instrument: 'inspection' | 'ban' | 'boycott';
  since: number;
  /** Share of the flow stopped, per mille. */
  severity: number;
  /** Share of the stopped flow sold elsewhere and re-routed, per mille. */
  reallocated: number;
  deflected: number;
}

export interface Project {
  readonly id: number;
  readonly action: string;
  readonly by: string;
  readonly target: string | null;
  readonly ordered: number;
  readonly due: number;
  /** Those against whom it is directed saw the preparations. */
  readonly seen: boolean;
}

export interface Commitment {
  readonly id: number;
  readonly kind: 'treaty' | 'access' | 'partnership' | 'framework';
  readonly a: string;
  readonly b: string;
  readonly since: number;
  /** How binding the words are and how capable the parties are to keep them, per mille. */
  binding: number;
  capability: number;
}

export interface Proposal {
  readonly id: number;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly made: number;
}

export const ENDINGS = ['held', 'strained', 'bent', 'broken', 'war', 'government-falls'] as const;
export type Ending = (typeof ENDINGS)[number];

export interface State {
  readonly seed: string;
  readonly worldview: Worldview;
  readonly difficulty: Difficulty;
  turn: number;
  vars: number[];
  /** What each part of each reckoning was worth at the last aftermath, in the game's order. */
  reckoned: number[];
  crises: Crisis[];
  measures: Measure[];
  projects: Project[];
  commitments: Commitment[];
  proposals: Proposal[];
  /** Last turn in which a side used an action that must rest: by side, action and target (or an empty text). */
  used: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  nextId: number;
  ending: Ending | null;
}

/** Events are ids and integers, never sentences; screens animate from them and the newsroom words them. */
export const EVENT_KINDS = [
  'crisis-opened',
  'crisis-climbed',
  'crisis-eased',
  'crisis-closed',
  'accident',
  'incident',
  'measure-imposed',
  'measure-lifted',
  'flow-recovered',
  'intrusion-found',
  'cyber-struck',
  'commitment-signed',
  'commitment-strained',
  'proposal-made',
  'proposal-declined',
  'support-given',
  'support-withheld',
  'slice-lost',
  'election-held',
  'action-done',
  'sign-seen',
  'war',
  'game-ended',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface GameEvent {
  readonly kind: EventKind;
  readonly turn: number;
  readonly by: string;
  readonly target: string | null;
  /** Action, exit, sector or feature id that names what happened. */
  readonly what: string;
  readonly place: string | null;
  readonly amount: number;
  readonly crisis: number | null;
  /** Sides that see it; null means everybody. */
  readonly seenBy: readonly string[] | null;
}

export function cloneState(state: State): State {
  return {
    ...state,
    vars: state.vars.slice(),
    reckoned: state.reckoned.slice(),
    crises: state.crises.map((crisis) => ({ ...crisis })),
    measures: state.measures.map((measure) => ({ ...measure })),
    projects: state.projects.slice(),
    commitments: state.commitments.map((commitment) => ({ ...commitment })),
    proposals: state.proposals.slice(),
  };
}

/** Whether a side is told of it. */
export const isSeenBy = (event: GameEvent, side: string): boolean =>
  event.seenBy === null || event.seenBy.includes(side);
