// What every panel of the desk may read and ask for: one context, so that panels need no long lists of properties.
import { createContext, useContext } from 'react';
import type { Rulebook, Session, View } from '../engine';
import type { Text } from '../text';
import type { Words } from '../words';
import type { Cue, SourceNote } from './play-props';

export const PANELS = ['crises', 'policies', 'plan', 'news', 'map'] as const;
export type PanelId = (typeof PANELS)[number];

/** Pages of the map as text. */
export const MAP_PAGES = ['sea', 'trade', 'bonds', 'framework', 'networks'] as const;
export type MapPage = (typeof MAP_PAGES)[number];

export interface Desk {
  readonly session: Session;
  readonly view: View;
  readonly rules: Rulebook;
  readonly text: Text;
  readonly words: Words;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly icons: Readonly<Record<string, string>>;
  cue(cue: Cue): void;
  /** Null when there is no map to look at. */
  readonly focusPlace: ((id: string) => void) | null;
  /** Brings a panel to the front and moves the focus to it. */
  show(panel: PanelId, page?: MapPage): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a panel stands outside the desk');
  return desk;
}
