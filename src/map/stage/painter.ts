// Paints one frame: the baked tiles of the base map, then the drawing's strokes and marks out of the sheet, all as
// quads of Phaser's own batch, in device pixels.
import { GameObjects, type Renderer, type Scene, type Textures, type Types } from 'phaser';
import { type Cell, type Sheet, strokeKey } from '../ink/sheet';
import { bands, type Drawing, type Mark, type Stroke } from '../layers/drawing';
import { ribbon } from './strokes';

/** A texture and where its top left corner lies, in device pixels. */
export interface Plate {
  readonly texture: Textures.Texture;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Brush {
  readonly handler: Renderer.WebGL.RenderNodes.BatchHandlerQuad;
  readonly context: Renderer.WebGL.DrawingContext;
}

const options = { multiTexturing: false, smoothPixelArt: false };
const white = 0xffffffff;

function tintOf(colour: number, alpha: number): number {
  return ((Math.round(Math.max(0, Math.min(1, alpha)) * 255) << 24) | colour) >>> 0;
}

export class Painter extends GameObjects.GameObject {
  #plates: readonly Plate[] = [];
  #drawing: Drawing | null = null;
  #dpr = 1;
  #sheet: Sheet | null = null;
  #texture: Textures.Texture | null = null;

  constructor(scene: Scene) {
    super(scene, 'Painter');
    // Before the step that Phaser puts there for objects which draw themselves in its way.
    const step: Types.GameObjects.RenderWebGLStep = (renderer, _object, context) => {
      const handler = renderer.renderNodes.getNode('BatchHandlerQuad');
      if (handler !== null) {
        this.#paint({ handler: handler as Renderer.WebGL.RenderNodes.BatchHandlerQuad, context });
      }
    };
    this.addRenderStep(step, 0);
    this.addToDisplayList();
  }

  /** What the display list asks of everything on it; this is drawn with the usual blending. */
  get blendMode(): number {
    return 0;
  }

  use(sheet: Sheet, texture: Textures.Texture): void {
    this.#sheet = sheet;
    this.#texture = texture;
  }

  /** What the next frame shows. */
  show(plates: readonly Plate[], drawing: Drawing, dpr: number): void {
    this.#plates = plates;
    this.#drawing = drawing;
    this.#dpr = dpr;
  }

  #paint(brush: Brush): void {
    for (const plate of this.#plates) paintPlate(brush, plate);
    const glTexture = this.#texture?.source[0]?.glTexture;
    if (this.#drawing === null || this.#sheet === null || glTexture === undefined || glTexture === null)
      return;
    for (const band of bands) {
      for (const stroke of this.#drawing.strokes[band])
        this.#paintStroke(brush, glTexture, this.#sheet, stroke);
      for (const mark of this.#drawing.marks[band]) this.#paintMark(brush, glTexture, this.#sheet, mark);
    }
  }

  #paintStroke(
    { handler, context }: Brush,
    glTexture: Renderer.WebGL.Wrappers.WebGLTextureWrapper,
    { canvas, cells }: Sheet,
    { lines, width, colour, alpha }: Stroke,
  ): void {
    const deviceWidth = Math.max(1, width * this.#dpr);
    const cell = cells.get(strokeKey(deviceWidth, this.#dpr));
    if (cell === undefined) return;
    const tint = tintOf(colour, alpha);
    const { u, v, uSpan, vSpan } = uvOf(cell, canvas);
    const drawn = cell.width - 4;
    const half = (cell.width / 2) * Math.max(1, deviceWidth / drawn);
    for (const line of lines) {
      ribbon(line, this.#dpr, half, (x0, y0, x1, y1, x2, y2, x3, y3, part) => {
        const left = part === 'end' || part === 'body' ? u + uSpan / 2 : u;
        const across = part === 'body' ? 0 : uSpan / 2;
        handler.batch(
          context,
          glTexture,
          x0,
          y0,
          x1,
          y1,
          x2,
          y2,
          x3,
          y3,
          left,
          v,
          across,
          vSpan,
          0,
          tint,
          tint,
          tint,
          tint,
          options,
        );
      });
    }
  }

  #paintMark(
    { handler, context }: Brush,
    glTexture: Renderer.WebGL.Wrappers.WebGLTextureWrapper,
    { canvas, cells }: Sheet,
    mark: Mark,
  ): void {
    const cell = cells.get(mark.sprite);
    if (cell === undefined) return;
    const x = mark.sharp ? Math.round(mark.x * this.#dpr) : mark.x * this.#dpr;
    const y = mark.sharp ? Math.round(mark.y * this.#dpr) : mark.y * this.#dpr;
    const cos = Math.cos(mark.angle) * mark.scale;
    const sin = Math.sin(mark.angle) * mark.scale;
    const left = -cell.originX;
    const top = -cell.originY;
    const right = left + cell.width;
    const bottom = top + cell.height;
    const { u, v, uSpan, vSpan } = uvOf(cell, canvas);
    const tint = tintOf(mark.tint, mark.alpha);
    handler.batch(
      context,
      glTexture,
      x + left * cos - top * sin,
      y + left * sin + top * cos,
      x + left * cos - bottom * sin,
      y + left * sin + bottom * cos,
      x + right * cos - top * sin,
      y + right * sin + top * cos,
      x + right * cos - bottom * sin,
      y + right * sin + bottom * cos,
      u,
      v,
      uSpan,
      vSpan,
      0,
      tint,
      tint,
      tint,
      tint,
      options,
    );
  }
}

/** Textures stand on their head on the graphics card: v falls from 1. */
function uvOf(cell: Cell, canvas: HTMLCanvasElement): { u: number; v: number; uSpan: number; vSpan: number } {
  return {
    u: cell.x / canvas.width,
    v: 1 - cell.y / canvas.height,
    uSpan: cell.width / canvas.width,
    vSpan: -cell.height / canvas.height,
  };
}

function paintPlate({ handler, context }: Brush, { texture, x, y, width, height }: Plate): void {
  const glTexture = texture.source[0]?.glTexture;
  if (glTexture === undefined || glTexture === null) return;
  const right = x + width;
  const bottom = y + height;
  handler.batch(
    context,
    glTexture,
    x,
    y,
    x,
    bottom,
    right,
    y,
    right,
    bottom,
    0,
    1,
    1,
    -1,
    0,
    white,
    white,
    white,
    white,
    options,
  );
}
