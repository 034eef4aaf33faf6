// What the play screen is handed by the app, and the few words the two share.
import type { Session } from '../engine';
import type { Text } from '../text';

export type Cue = 'order-add' | 'order-remove' | 'refused' | 'turn-end' | 'turn-begin';

export const MAP_LAYERS = ['presence', 'trade', 'commitments', 'cyber'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** Edges, in CSS pixels from the window's top left corner, of the part of the map that no panel covers. */
export interface FreeArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SourceNote {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

export interface PlayProps {
  readonly session: Session;
  readonly side: string;
  readonly text: Text;
  readonly sources: Readonly<Record<string, SourceNote>>;
  /** By action id: the svg's text, or its address. */
  readonly icons: Readonly<Record<string, string>>;
  /** The player has read how the game ended and asks for the debrief. */
  onFinished(): void;
  onMenu(): void;
  onCue?: ((cue: Cue) => void) | undefined;
  onFocusPlace?: ((id: string) => void) | undefined;
  onFrame?: ((free: FreeArea) => void) | undefined;
  readonly layers?: ReadonlySet<string> | undefined;
  onLayers?: ((next: ReadonlySet<string>) => void) | undefined;
  /** Why there is no map; the map as text then stands open. */
  readonly mapNotice: string | null;
  readonly notice: string | null;
  /** What a sound says, for those who do not hear it. */
  readonly caption: string | null;
}
