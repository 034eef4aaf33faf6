// The whole state of a game as plain JSON: one array of declared numbers and short lists of things under way.
import type { Market, Sector } from './variables';

export const ROLES = ['regional', 'rival', 'patron', 'provoker', 'market'] as const;
export type Role = (typeof ROLES)[number];
export const FAMILIES = ['maritime', 'cyber', 'trade', 'provocation'] as const;
export type Family = (typeof FAMILIES)[number];
/** Families in which it can come to an armed attack. No treaty of defence speaks of trade. */
export const ARMED_FAMILIES = ['maritime', 'cyber', 'provocation'] as const;
export type ArmedFamily = (typeof ARMED_FAMILIES)[number];
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
  /** To whom laid traces lead, and whom the target has accused without proof; null: nobody. */
  suspect: string | null;
  accused: string | null;
  /** Clauses that were called in it, each once: `12:consultation`, by the bond's id, or `framework:defence-clause`. */
  called: readonly string[];
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

/** An act that got into a government's networks: whose it was, and how deep it went when it was done, per mille. */
export interface Intruder {
  readonly by: string;
  readonly target: string;
  readonly depth: number;
  readonly turn: number;
}

export const BONDS = [
  'treaty',
  'access',
  'partnership',
  'framework',
  'quad',
  'aukus',
  'trilateral',
  'five-power',
] as const;
export type BondKind = (typeof BONDS)[number];

/** What one text of a promise covers: kinds of crisis, and disputed features or `homeland`; null: wherever. */
export interface Scope {
  readonly families: readonly ArmedFamily[];
  readonly places: readonly string[] | null;
}

export interface Commitment {
  readonly id: number;
  /** A small group is a bond of its kind between each two of its members. */
  readonly kind: BondKind;
  readonly a: string;
  readonly b: string;
  readonly since: number;
  /** How binding the words are and how capable the parties are to keep them, per mille. */
  readonly binding: number;
  readonly capability: number;
  /** Rung of a crisis from which the parties must consult, and from which the text counts it as an armed attack. */
  readonly consult: number;
  readonly trigger: number;
  /** What it covers: a crisis that falls under any of these. */
  readonly covers: readonly Scope[];
  /** Suspended by one of its members: worth nothing until it thaws. */
  readonly frozen: boolean;
}

export interface Proposal {
  readonly id: number;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly made: number;
  /** The initiative for a step of the framework that this is part of. */
  readonly initiative: number | null;
  /** What accepting lets one in for. */
  readonly asks: 'statement' | 'consultation' | 'defence' | 'bases';
}

/** The steps from a patchwork to an architecture, easiest first. */
export const STEPS = [
  'regular-drills',
  'intelligence-sharing',
  'crisis-procedures',
  'trilateral-dialogue',
  'compatible-systems',
  'collective-trade-answer',
  'coordination-cell',
  'consultation-clause',
  'defence-clause',
] as const;
export type Step = (typeof STEPS)[number];
/** How a step is decided: all who are asked, more than half of them, or whoever is willing. */
export const DECISIONS = ['consensus', 'majority', 'core'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface StepTaken {
  readonly step: Step;
  readonly decision: Decision;
  readonly since: number;
  readonly members: readonly string[];
}

export interface Initiative {
  readonly id: number;
  readonly step: Step;
  readonly decision: Decision;
  readonly by: string;
  readonly made: number;
  readonly asked: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** That an act was ordered, at what, and from which turn on it may be ordered so again. */
export interface Use {
  readonly action: string;
  readonly target: string | null;
  readonly again: number;
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
  commitments: readonly Commitment[];
  proposals: Proposal[];
  /** Steps of the framework that stand, and those being asked about. */
  framework: readonly StepTaken[];
  initiatives: readonly Initiative[];
  /** Who is in whose networks, oldest first. */
  intruders: readonly Intruder[];
  /** By side, the uses of acts that must rest before they can be used again, as long as they do. */
  used: Readonly<Record<string, readonly Use[]>>;
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
  'proposal-accepted',
  'proposal-declined',
  'support-given',
  'support-withheld',
  'clause-invoked',
  'clause-honoured',
  'clause-broken',
  'step-taken',
  'step-failed',
  'group-frozen',
  'group-thawed',
  'erratic-signal',
  'input-stopped',
  'input-short',
  'slice-lost',
  'election-held',
  'leader-changed',
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

/** Whether a side is told of it. */
export const isSeenBy = (event: GameEvent, side: string): boolean =>
  event.seenBy === null || event.seenBy.includes(side);
