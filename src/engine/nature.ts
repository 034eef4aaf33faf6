// What kind of act something is, whoever does it, and on what evidence it rests.

const GRADES = ['documented', 'plausible', 'judgement'] as const;
export type Grade = (typeof GRADES)[number];

export interface Evidence {
  readonly grade: Grade;
  /** Date of the case it rests on (`2024-04`), or an empty text. */
  readonly case: string;
  /** Source key in `content/sources`. */
  readonly source: string;
}

/** The four domains in which the public RAND study sorts gray-zone tactics. */
export const DOMAINS = ['geopolitical', 'economic', 'military', 'cyber'] as const;
export type Domain = (typeof DOMAINS)[number];
/** Weights of the published escalation score (Rivera and others, 2024), from de-escalation to nuclear use. */
export const ESCALATION_CLASSES = [-2, 0, 4, 12, 28, 60] as const;
export type EscalationClass = (typeof ESCALATION_CLASSES)[number];

/** What kind of act it is, whoever does it. All but the class per mille. */
export interface Nature {
  readonly domain: Domain;
  /** How many notice that it is done. */
  readonly visibility: number;
  /** How well its author can deny it. */
  readonly deniability: number;
  /** How easily it is taken back. */
  readonly reversibility: number;
  readonly escalation: EscalationClass;
  /** Our finer scale below violence: 0 reassures, 1000 is force that stops short of killing. */
  readonly heat: number;
}
