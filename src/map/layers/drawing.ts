// What is to be drawn in one frame, as plain lists in CSS pixels: strokes and marks by band, the bands from the
// bottom up. The layers fill it; src/map/stage paints it.
import type { Line } from '../geometry/lines';

export const bands = [
  'leaders',
  'bonds',
  'flows',
  'seas',
  'cyber',
  'features',
  'places',
  'names',
  'told',
] as const;
export type Band = (typeof bands)[number];

export interface Stroke {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly colour: number;
  readonly alpha: number;
}

export interface Mark {
  /** A name in the sheet of symbols, or the key of a text on it. */
  readonly sprite: string;
  /** Its middle, or for a text its top left corner. */
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
  readonly scale: number;
  /** Radians, clockwise. */
  readonly angle: number;
  /** For white symbols. */
  readonly tint: number;
  /** Kept on whole device pixels, unscaled: texts. */
  readonly sharp: boolean;
}

export interface Drawing {
  readonly strokes: Readonly<Record<Band, Stroke[]>>;
  readonly marks: Readonly<Record<Band, Mark[]>>;
}

export function newDrawing(): Drawing {
  const empty = <T>() => Object.fromEntries(bands.map((band) => [band, [] as T[]])) as Record<Band, T[]>;
  return { strokes: empty<Stroke>(), marks: empty<Mark>() };
}

export function addStroke(
  drawing: Drawing,
  band: Band,
  lines: readonly Line[],
  style: { width: number; colour: number; alpha?: number },
): void {
  const alpha = style.alpha ?? 1;
  if (alpha <= 0.01 || lines.length === 0) return;
  drawing.strokes[band].push({ lines, width: style.width, colour: style.colour, alpha });
}

export function addMark(
  drawing: Drawing,
  band: Band,
  mark: {
    sprite: string;
    x: number;
    y: number;
    alpha?: number;
    scale?: number;
    angle?: number;
    tint?: number;
  },
): void {
  const { sprite, x, y, alpha = 1, scale = 1, angle = 0, tint = 0xffffff } = mark;
  if (alpha <= 0.01) return;
  drawing.marks[band].push({ sprite, x, y, alpha, scale, angle, tint, sharp: false });
}

export function addText(drawing: Drawing, band: Band, sprite: string, x: number, y: number, alpha = 1): void {
  if (alpha <= 0.01) return;
  drawing.marks[band].push({ sprite, x, y, alpha, scale: 1, angle: 0, tint: 0xffffff, sharp: true });
}
