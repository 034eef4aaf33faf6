// Keeps the sheet of signs and names: made anew when a name is asked for that is not on it, or the density changes.
import type { Scene, Textures } from 'phaser';
import { makeSheet, type Sheet } from '../ink/sheet';
import { fonts, Ruler } from '../ink/texts';
import { textKey } from '../layers/scene';
import type { MapPicture } from '../picture';

const fontPatienceMs = 1500;

/** Resolves when the fonts of the map are there, or after a while without them. */
export async function loadFonts(): Promise<void> {
  const all = Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, fontPatienceMs))]);
}

export class Sheets {
  readonly #scene: Scene;
  readonly #ruler = new Ruler();
  readonly #wanted = new Set<string>();
  #made: { sheet: Sheet; texture: Textures.CanvasTexture; dpr: number } | null = null;
  #serial = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The size of a text; from now on it is on the sheet. */
  readonly measure = (key: string): { width: number; height: number } => {
    this.#wanted.add(key);
    return this.#ruler.size(key);
  };

  /** Forgets the names of earlier pictures and expects those of this one. */
  expect({ features, capitals, seas, home }: MapPicture): void {
    this.#wanted.clear();
    for (const { label } of features) {
      this.#wanted.add(textKey('feature', label));
      this.#wanted.add(textKey('feature-live', label));
    }
    for (const { id, label } of capitals) {
      this.#wanted.add(textKey(id === home ? 'home' : 'capital', label));
      this.#wanted.add(textKey('signpost', label));
    }
    for (const { label, size } of seas) this.#wanted.add(textKey(`sea-${size}`, label));
  }

  /** A sheet that has all that was measured so far. */
  current(dpr: number): { sheet: Sheet; texture: Textures.CanvasTexture } {
    const cells = this.#made?.sheet.cells;
    const complete = cells !== undefined && [...this.#wanted].every((key) => cells.has(key));
    if (this.#made !== null && complete && this.#made.dpr === dpr) return this.#made;
    this.clear();
    this.#serial += 1;
    const sheet = makeSheet(this.#wanted, this.#ruler, dpr);
    const texture = this.#scene.textures.addCanvas(`sheet ${this.#serial}`, sheet.canvas);
    if (texture === null) throw new Error('map: a texture key was taken');
    this.#made = { sheet, texture, dpr };
    return this.#made;
  }

  clear(): void {
    if (this.#made !== null) this.#scene.textures.remove(this.#made.texture);
    this.#made = null;
  }
}
