// Reads the map of the sprite as it comes out of a JSON file.
import type { SpriteMap } from './howl-module';

/** As TypeScript types an imported sprite.json. */
export type SpriteJson = Readonly<Record<string, readonly (number | boolean)[]>>;

/** The entries that have an offset and a length; others are left out, and the sound they name is not heard. */
export function readSpriteMap(json: SpriteJson): SpriteMap {
  const map: SpriteMap = {};
  for (const [id, [offset, length, loops]] of Object.entries(json)) {
    if (typeof offset === 'number' && typeof length === 'number') map[id] = [offset, length, loops === true];
  }
  return map;
}
