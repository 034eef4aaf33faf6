// What the map is given to draw, and what it tells back: plain data. Every word on the map comes in through here.

/** A place where ships of several sides may gather. */
export interface FeaturePicture {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** Rung of the escalation ladder, 0 (none) to 6. */
  readonly rung: number;
  /** How far the player's country controls it, 0 to 1000. */
  readonly controlPm: number;
  readonly ownShips: number;
  readonly rivalShips: number;
  readonly otherShips: number;
  /** Something is happening there now. */
  readonly live: boolean;
  readonly label: string;
  readonly detail: string;
}

/** Trade. Either end is a country (iso3) or a market such as "row", "asn", "eur". */
export interface FlowPicture {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** US$ million a month, now. */
  readonly amount: number;
  /** US$ million a month, undisturbed. */
  readonly baseline: number;
  /** A measure bites. */
  readonly hit: boolean;
  /** New or diverted trade. */
  readonly grown: boolean;
  readonly label: string;
}

export type BondKind =
  | 'treaty'
  | 'access'
  | 'partnership'
  | 'framework'
  | 'quad'
  | 'aukus'
  | 'trilateral'
  | 'five-power';

export interface BondPicture {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly kind: BondKind;
  /** 0 to 1000. */
  readonly strengthPm: number;
  readonly strained: boolean;
  readonly label: string;
}

export type CyberState = 'quiet' | 'intrusion' | 'disruption' | 'named';

export interface CyberPicture {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: 'cable' | 'ministry';
  readonly state: CyberState;
  /** Who did it (iso3), once attributed; null while unknown. */
  readonly origin: string | null;
  readonly label: string;
}

/**
 * Where a country (iso3) or market has its end of flows and bonds, and its name there. Places off the map belong
 * here too (Washington, "eur"): they become signposts at the edge of the free area.
 */
export interface CapitalPicture {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly label: string;
}

export interface SeaPicture {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly label: string;
  /** 3: an ocean or the largest seas; 1: seen from near only. */
  readonly size: 1 | 2 | 3;
}

export interface MapPicture {
  /** The player's country, iso3. */
  readonly home: string;
  /** The rival's, iso3. */
  readonly rival: string;
  readonly features: readonly FeaturePicture[];
  readonly flows: readonly FlowPicture[];
  readonly bonds: readonly BondPicture[];
  readonly cyber: readonly CyberPicture[];
  readonly capitals: readonly CapitalPicture[];
  readonly seas: readonly SeaPicture[];
}

export const mapLayers = ['presence', 'trade', 'commitments', 'cyber'] as const;
export type MapLayer = (typeof mapLayers)[number];

export type MomentKind = 'ships' | 'clash' | 'trade' | 'bond' | 'cyber' | 'pulse';
export type MomentTone = 'bad' | 'good' | 'plain';

/** One event to be told on the map. `id` names the feature, flow, bond or cyber target it changes, if any. */
export interface MapMoment {
  readonly id: string;
  readonly kind: MomentKind;
  readonly at: { readonly lon: number; readonly lat: number } | { readonly country: string };
  readonly tone: MomentTone;
}

export type PickKind = 'feature' | 'country' | 'cyber' | 'flow' | 'bond';

/** Edges in CSS pixels of the canvas, as in a DOMRect: right and bottom are positions, not widths. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MapEvents {
  onPick(id: string, kind: PickKind): void;
  /** `x` and `y` in CSS pixels of the canvas; null when nothing is under the pointer any more. */
  onHover(id: string | null, text: string | null, x: number, y: number): void;
  /** The WebGL context is gone; the map stands still until `onRestored`. */
  onLost(): void;
  onRestored(): void;
}

export interface MapHandle {
  /** What differs from the picture before moves to its new state; with reduced motion it cuts. */
  show(picture: MapPicture): void;
  layers(on: ReadonlySet<MapLayer>): void;
  /**
   * Tells the moments in order: 0 slow, 1 normal, 2 fast. Call it right after `show`: what a moment names keeps its
   * old state until its turn. Resolves when all is told, when skipped, and at once with reduced motion or in a
   * hidden tab.
   */
  play(moments: readonly MapMoment[], speed: 0 | 1 | 2): Promise<void>;
  skip(): void;
  /** The part of the canvas that no panel covers; the map keeps its focus and its labels inside. */
  frame(free: Edges): void;
  focus(featureOrCountryId: string): void;
  /** Positive: nearer. One step is a factor of 1.5. */
  zoom(step: number): void;
  /** Moves the view by CSS pixels: positive dx looks further east. */
  pan(dx: number, dy: number): void;
  reset(): void;
  motion(reduced: boolean): void;
  /** Frames drawn so far, and whether the loop is awake. */
  stats(): { frames: number; drawing: boolean };
  destroy(): void;
}
