// The base map in baked tiles: made as they come into view, moved while panning, stretched while zooming, and made
// anew once the scale rests. Under them, for what is not baked yet, the whole plane in one coarse picture.
import type { Scene, Textures } from 'phaser';
import type { View } from '../geometry/camera';
import { worldHeight, worldWidth } from '../geometry/projection';
import type { BaseMap } from '../ink/base';
import { newInk } from '../ink/canvas';
import type { Plate } from './painter';

/** Not a power of two: Phaser lets such textures repeat at their edges. */
const side = 480;
const coarseWidth = 1500;

interface Tile {
  readonly column: number;
  readonly row: number;
  readonly texture: Textures.CanvasTexture;
  used: number;
}

/** Tiles of one scale, device pixels a unit. */
interface Level {
  readonly scale: number;
  readonly tiles: Map<string, Tile>;
}

export class Tiles {
  readonly #scene: Scene;
  readonly #base: BaseMap;
  #level: Level | null = null;
  #old: Level | null = null;
  #coarse: Textures.CanvasTexture | null = null;
  readonly #spare: Textures.CanvasTexture[] = [];
  #serial = 0;
  #frame = 0;

  constructor(scene: Scene, base: BaseMap) {
    this.#scene = scene;
    this.#base = base;
  }

  /** Whose land stands out, or the graphics card, has changed: nothing baked is worth anything any more. */
  clear(): void {
    for (const level of [this.#level, this.#old]) this.#retire(level);
    this.#level = null;
    this.#old = null;
    if (this.#coarse !== null) this.#spareless(this.#coarse);
    this.#coarse = null;
  }

  /**
   * What to paint for the view. Bakes missing tiles for about `budgetMs`; `settled` says that the scale rests, so
   * that tiles of that scale are worth baking. `complete` is false while sharper ones are still to come.
   */
  plates(view: View, settled: boolean, budgetMs: number): { plates: Plate[]; complete: boolean } {
    this.#frame += 1;
    const scale = view.scale * view.dpr;
    if (this.#level === null || (settled && this.#level.scale !== scale)) {
      this.#retire(this.#old);
      this.#old = this.#level;
      this.#level = { scale, tiles: new Map() };
    }
    const level = this.#level;
    const missing = level.scale === scale ? this.#bake(level, view, budgetMs) : 0;
    const plates: Plate[] = [];
    if (missing > 0 || level.scale !== scale) {
      plates.push(this.#coarsePlate(view));
      if (this.#old !== null) plates.push(...platesOf(this.#old, view));
    } else {
      this.#retire(this.#old);
      this.#old = null;
    }
    plates.push(...platesOf(level, view));
    return { plates, complete: missing === 0 && level.scale === scale };
  }

  /** Bakes what is seen, from the middle out; returns how many are left for later. */
  #bake(level: Level, view: View, budgetMs: number): number {
    const { width, height, dpr } = view.screen;
    const start = performance.now();
    const left = Math.floor(-view.shiftX / side);
    const top = Math.floor(-view.shiftY / side);
    const right = Math.floor((width * dpr - view.shiftX - 1) / side);
    const bottom = Math.floor((height * dpr - view.shiftY - 1) / side);
    let missing = 0;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = `${column} ${row}`;
        const known = level.tiles.get(key);
        if (known !== undefined) {
          known.used = this.#frame;
          continue;
        }
        if (performance.now() - start > budgetMs) {
          missing += 1;
          continue;
        }
        level.tiles.set(key, this.#paintTile(level, view.dpr, column, row));
      }
    }
    this.#forget(level, (right - left + 3) * (bottom - top + 3));
    return missing;
  }

  #paintTile({ scale }: Level, dpr: number, column: number, row: number): Tile {
    const texture = this.#spare.pop() ?? this.#newTexture(side, side);
    this.#base.paint(texture.getContext(), {
      scale,
      dpr,
      left: column * side,
      top: row * side,
      width: side,
      height: side,
    });
    texture.refresh();
    return { column, row, texture, used: this.#frame };
  }

  /** Lets go of the tiles not seen for longest, beyond as many as surround the view. */
  #forget(level: Level, most: number): void {
    if (level.tiles.size <= most) return;
    const byAge = [...level.tiles].sort(([, a], [, b]) => a.used - b.used);
    for (const [key, { texture }] of byAge.slice(0, level.tiles.size - most)) {
      level.tiles.delete(key);
      this.#spare.push(texture);
    }
  }

  #retire(level: Level | null): void {
    if (level === null) return;
    for (const { texture } of level.tiles.values()) this.#spare.push(texture);
    level.tiles.clear();
    for (const texture of this.#spare.splice(48)) this.#spareless(texture);
  }

  #spareless(texture: Textures.CanvasTexture): void {
    this.#scene.textures.remove(texture);
  }

  #newTexture(width: number, height: number): Textures.CanvasTexture {
    this.#serial += 1;
    const { canvas } = newInk(width, height);
    const texture = this.#scene.textures.addCanvas(`tile ${this.#serial}`, canvas);
    if (texture === null) throw new Error('map: a texture key was taken');
    return texture;
  }

  #coarsePlate(view: View): Plate {
    const { scale, shiftX, shiftY, dpr } = view;
    if (this.#coarse === null) {
      const ratio = coarseWidth / worldWidth;
      this.#coarse = this.#newTexture(coarseWidth, Math.ceil(worldHeight * ratio));
      const { width, height } = this.#coarse;
      const part = { scale: ratio, dpr: 1, left: 0, top: 0, width, height };
      this.#base.paint(this.#coarse.getContext(), part);
      this.#coarse.refresh();
    }
    const across = worldWidth * scale * dpr;
    const down = (across * this.#coarse.height) / coarseWidth;
    return { texture: this.#coarse, x: shiftX, y: shiftY, width: across, height: down };
  }
}

function platesOf(level: Level, view: View): Plate[] {
  const ratio = (view.scale * view.dpr) / level.scale;
  const size = side * ratio;
  const { width, height, dpr } = view.screen;
  return [...level.tiles.values()]
    .map(({ column, row, texture }) => ({
      texture,
      x: column * size + view.shiftX,
      y: row * size + view.shiftY,
      width: size,
      height: size,
    }))
    .filter(({ x, y }) => x < width * dpr && y < height * dpr && x + size > 0 && y + size > 0);
}
