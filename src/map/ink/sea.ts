// The sea at low resolution: lit in the middle of the theatre, dark towards the edges, with a soft shelf of light
// along the coasts; and the veil that lets land far from the theatre sink into the dark.
import { project, worldHeight, worldWidth } from '../geometry/projection';
import { palette } from '../palette';
import { blur, type Ink, newInk, noise } from './canvas';
import type { Paths } from './paths';

/** Plane units a pixel of the sea. */
export const seaUnits = 30;
/** Plane units a pixel of the veil. */
export const veilUnits = 88;

const width = Math.ceil(worldWidth / seaUnits);
const height = Math.ceil(worldHeight / seaUnits);

function mask(paths: Paths, only: (country: string) => boolean): Float32Array {
  const { brush } = newInk(width, height);
  brush.setTransform(1 / seaUnits, 0, 0, 1 / seaUnits, 0, 0);
  brush.fillStyle = '#fff';
  for (const { country, path } of paths.land(0)) if (only(country)) brush.fill(path);
  const { data } = brush.getImageData(0, 0, width, height);
  const values = new Float32Array(width * height);
  for (let i = 0; i < values.length; i += 1) values[i] = (data[i * 4 + 3] ?? 0) / 255;
  return values;
}

function blurred(values: Float32Array, radius: number): Float32Array {
  const copy = values.slice();
  blur(copy, width, height, radius);
  return copy;
}

function smooth(from: number, to: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

const lit = project({ lon: 119, lat: 13 });
const reach = (project({ lon: 186, lat: 0 }).x - lit.x) * 0.92;

/** 0 in the theatre, 1 where the map has ended. */
function away(x: number, y: number): number {
  const dx = Math.abs(x - lit.x) / (reach * 1.32);
  const dy = Math.abs(y - lit.y) / (reach * 1.1);
  return smooth(0.62, 1, (dx ** 3 + dy ** 3) ** (1 / 3));
}

const channel = (colour: number, shift: number) => (colour >> shift) & 255;

export interface Sea extends Ink {
  /** Whether a point of the plane lies on land, to about a sixth of a degree. */
  isLand(x: number, y: number): boolean;
}

export function paintSea(paths: Paths, home: string): Sea {
  const land = mask(paths, () => true);
  const wide = blurred(land, 5);
  const narrow = blurred(land, 2);
  const own = blurred(
    mask(paths, (country) => country === home),
    4,
  );
  const ink = newInk(width, height);
  const image = ink.brush.createImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const px = x * seaUnits;
      const py = y * seaUnits;
      const dark = smooth(0.1, 1, Math.hypot((px - lit.x) / reach, (py - lit.y) / (reach * 0.86)));
      const far = away(px, py);
      const shelf =
        (Math.min(1, (wide[i] ?? 0) * 1.8) * 0.42 + Math.min(1, (narrow[i] ?? 0) * 2) * 0.34) * (1 - far);
      const halo = Math.min(1, (own[i] ?? 0) * 2.4) * 0.3;
      const grain = noise(x, y) * 0.7;
      for (const [at, shift] of [16, 8, 0].entries()) {
        let value = channel(palette.seaNear, shift) * 1.06;
        value += (channel(palette.seaFar, shift) - value) * Math.max(dark * 0.9, far);
        value += (channel(palette.shelf, shift) - value) * shelf;
        value += (channel(palette.homeLand, shift) - value) * halo;
        image.data[i * 4 + at] = Math.round(value + grain);
      }
      image.data[i * 4 + 3] = 255;
    }
  }
  ink.brush.putImageData(image, 0, 0);
  return {
    ...ink,
    isLand: (x, y) => (land[Math.floor(y / seaUnits) * width + Math.floor(x / seaUnits)] ?? 0) > 0.4,
  };
}

export function paintVeil(): Ink {
  const across = Math.ceil(worldWidth / veilUnits);
  const down = Math.ceil(worldHeight / veilUnits);
  const ink = newInk(across, down);
  const image = ink.brush.createImageData(across, down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const i = (y * across + x) * 4;
      for (const [at, shift] of [16, 8, 0].entries()) image.data[i + at] = channel(palette.seaFar, shift);
      image.data[i + 3] = Math.round(away(x * veilUnits, y * veilUnits) * 255);
    }
  }
  ink.brush.putImageData(image, 0, 0);
  return ink;
}
