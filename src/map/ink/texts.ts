// Names in ink: the type of each style, how wide a text is, and drawing it with a dark rim that lifts it off the map.
import type { TextStyle } from '../layers/scene';
import { css, palette } from '../palette';
import { newInk } from './canvas';

const sans = "'Inter', 'Helvetica Neue', Arial, sans-serif";
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";

interface Look {
  readonly font: string;
  /** CSS pixels. */
  readonly height: number;
  readonly baseline: number;
  readonly colour: string;
  readonly rim: number;
  /** Letter spacing in CSS pixels. */
  readonly spacing: number;
  readonly capitals?: boolean;
}

const looks: Readonly<Record<TextStyle, Look>> = {
  feature: {
    font: `500 11.5px ${sans}`,
    height: 15,
    baseline: 11.5,
    colour: css(palette.inkQuiet),
    rim: 3,
    spacing: 0,
  },
  'feature-live': {
    font: `600 12.5px ${sans}`,
    height: 16,
    baseline: 12.5,
    colour: css(palette.warmInk),
    rim: 3.5,
    spacing: 0,
  },
  capital: {
    font: `500 12px ${sans}`,
    height: 15,
    baseline: 12,
    colour: css(palette.ink),
    rim: 3,
    spacing: 0,
  },
  home: { font: `600 13.5px ${sans}`, height: 17, baseline: 13, colour: '#fff', rim: 3.5, spacing: 0 },
  signpost: {
    font: `500 11.5px ${sans}`,
    height: 15,
    baseline: 11.5,
    colour: css(palette.inkQuiet),
    rim: 3,
    spacing: 0.2,
  },
  'sea-1': {
    font: `italic 400 12.5px ${serif}`,
    height: 16,
    baseline: 12,
    colour: css(palette.seaName, 0.8),
    rim: 0,
    spacing: 0.6,
  },
  'sea-2': {
    font: `italic 400 13px ${serif}`,
    height: 17,
    baseline: 13,
    colour: css(palette.seaName, 0.82),
    rim: 0,
    spacing: 2.4,
    capitals: true,
  },
  'sea-3': {
    font: `italic 400 16px ${serif}`,
    height: 21,
    baseline: 16,
    colour: css(palette.seaName, 0.86),
    rim: 0,
    spacing: 4.4,
    capitals: true,
  },
  count: { font: `600 11px ${sans}`, height: 14, baseline: 11, colour: css(palette.ink), rim: 3, spacing: 0 },
};

/** Room for the rim around a text, CSS pixels. */
export const textPadding = 3;

/** What must be loaded before the first text is drawn. */
export const fonts: readonly string[] = [...new Set(Object.values(looks).map(({ font }) => font))];

function parse(key: string): { look: Look; text: string } {
  const at = key.indexOf('|');
  const look = looks[key.slice(0, at) as TextStyle];
  const text = key.slice(at + 1);
  return {
    look,
    text: look.capitals === true ? text.toLocaleUpperCase(document.documentElement.lang || undefined) : text,
  };
}

/** Not every browser can space letters on a canvas; without, the name is merely shorter. */
function setType(brush: CanvasRenderingContext2D, { font, spacing }: Look, dpr: number): void {
  brush.font = font.replace(/([\d.]+)px/, (_, size: string) => `${Number(size) * dpr}px`);
  if ('letterSpacing' in brush) brush.letterSpacing = `${spacing * dpr}px`;
}

/** Measures texts by key ("style|text") and remembers; forget when fonts have arrived. */
export class Ruler {
  readonly #brush = newInk(1, 1).brush;
  readonly #sizes = new Map<string, { width: number; height: number }>();

  size(key: string): { width: number; height: number } {
    let size = this.#sizes.get(key);
    if (size === undefined) {
      const { look, text } = parse(key);
      setType(this.#brush, look, 1);
      size = { width: Math.ceil(this.#brush.measureText(text).width), height: look.height };
      this.#sizes.set(key, size);
    }
    return size;
  }

  forget(): void {
    this.#sizes.clear();
  }
}

/** Draws a text whose box, without the rim, has its top left corner at x, y; all in device pixels. */
export function drawText(
  brush: CanvasRenderingContext2D,
  key: string,
  x: number,
  y: number,
  dpr: number,
): void {
  const { look, text } = parse(key);
  setType(brush, look, dpr);
  brush.textBaseline = 'alphabetic';
  const baseline = Math.round(y + look.baseline * dpr);
  if (look.rim > 0) {
    brush.lineJoin = 'round';
    brush.lineWidth = look.rim * dpr;
    brush.strokeStyle = css(palette.seaFar, 0.78);
    brush.strokeText(text, x, baseline);
  }
  brush.fillStyle = look.colour;
  brush.fillText(text, x, baseline);
}
