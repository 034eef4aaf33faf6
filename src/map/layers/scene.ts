// What every layer is given to draw with, and what it leaves behind besides the drawing: what can be picked, which
// names want room, and what they must not cover.

import { toScreen, type View } from '../geometry/camera';
import type { Detail } from '../geometry/detail';
import type { Box, LabelWish } from '../geometry/labels';
import type { Line } from '../geometry/lines';
import { type LonLat, nearestTurn, type Point, project } from '../geometry/projection';
import { inset } from '../geometry/signposts';
import type { CapitalPicture, Edges, MapLayer, MapPicture, PickKind } from '../picture';
import { type Drawing, newDrawing } from './drawing';

export type TextStyle =
  | 'feature'
  | 'feature-live'
  | 'capital'
  | 'home'
  | 'signpost'
  | 'sea-1'
  | 'sea-2'
  | 'sea-3'
  | 'count';

/** The key of a text in the sheet. */
export function textKey(style: TextStyle, text: string): string {
  return `${style}|${text}`;
}

/** Something under the pointer: a disc, a box or a line. Earlier ones win. */
export interface Target {
  readonly id: string;
  readonly kind: PickKind;
  readonly text: string;
  readonly shape:
    | { readonly middle: Point; readonly radius: number }
    | { readonly line: Line; readonly width: number }
    | { readonly box: Box };
}

/** A name that looks for room, and how to draw it once it has some. */
export interface NameWish extends LabelWish {
  readonly sprite: string;
  readonly alpha: number;
  readonly band: 'seas' | 'names';
  /** Pips under the name: how many are filled, and whether there are any. */
  readonly rung: number | null;
  readonly target: Pick<Target, 'id' | 'kind' | 'text'> | null;
}

export interface Signpost {
  readonly capital: CapitalPicture;
  readonly point: Point;
  readonly angle: number;
  readonly alpha: number;
}

export interface Scene {
  readonly view: View;
  readonly detail: Detail;
  readonly on: ReadonlySet<MapLayer>;
  /** Before and after: for places that only one of them knows. */
  readonly before: MapPicture;
  readonly after: MapPicture;
  readonly progress: (id: string) => number;
  /** CSS size of a text. */
  readonly measure: (key: string) => { readonly width: number; readonly height: number };
  /** Drawn stronger: what the pointer is on and what has the focus. */
  readonly strong: ReadonlySet<string>;
  /** Lines to places outside end here. */
  readonly edge: Edges;
  readonly drawing: Drawing;
  readonly targets: Target[];
  readonly wishes: NameWish[];
  readonly obstacles: (Box & { readonly owner: string })[];
  readonly lines: Point[];
  readonly signposts: Map<string, Signpost>;
}

export function newScene(
  given: Pick<Scene, 'view' | 'detail' | 'on' | 'before' | 'after' | 'progress' | 'measure' | 'strong'>,
): Scene {
  return {
    ...given,
    edge: inset(given.view.screen.free, 20),
    drawing: newDrawing(),
    targets: [],
    wishes: [],
    obstacles: [],
    lines: [],
    signposts: new Map(),
  };
}

export function at({ view }: Scene, place: LonLat): Point {
  return toScreen(view, project(nearestTurn(place)));
}

export function capitalOf(
  { before, after }: Pick<Scene, 'before' | 'after'>,
  id: string,
): CapitalPicture | null {
  const same = (capital: CapitalPicture) => capital.id === id;
  return after.capitals.find(same) ?? before.capitals.find(same) ?? null;
}
