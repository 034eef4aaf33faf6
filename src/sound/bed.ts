// The ambient bed: how loud each of its layers is at a tension, and the three loops that play it.
import type { HowlLike } from './howl-module';

export const BED_LAYERS = ['bed-calm', 'bed-uneasy', 'bed-tense'] as const;

export type BedLayer = (typeof BED_LAYERS)[number];

/** Tension (per mille) at which each layer is alone. */
const peaks: Readonly<Record<BedLayer, number>> = { 'bed-calm': 150, 'bed-uneasy': 500, 'bed-tense': 850 };
const reach = 350;

/** Loudness of each layer, 0 to 1. Between two peaks the squares add up to one, so that the whole stays as loud. */
export function layerLevels(tensionPm: number): Readonly<Record<BedLayer, number>> {
  const tension = Math.min(peaks['bed-tense'], Math.max(peaks['bed-calm'], tensionPm));
  const level = (layer: BedLayer) => {
    const away = Math.min(1, Math.abs(tension - peaks[layer]) / reach);
    return Math.cos((away * Math.PI) / 2);
  };
  return {
    'bed-calm': level('bed-calm'),
    'bed-uneasy': level('bed-uneasy'),
    'bed-tense': level('bed-tense'),
  };
}

/** Below this a change is not heard and not made. */
const leastChange = 0.002;

export interface Bed {
  /** Starts or goes on, from silence, or pauses. */
  run(on: boolean): void;
  /** Brings the layers to a tension, all of it times `volume`, within `ms`. */
  fade(tensionPm: number, volume: number, ms: number): void;
}

export function createBed(howl: HowlLike): Bed {
  const ids = new Map<BedLayer, number>();
  let running = false;

  return {
    run(on) {
      if (on === running) return;
      running = on;
      for (const layer of BED_LAYERS) {
        const id = ids.get(layer);
        if (id === undefined) {
          if (on) ids.set(layer, howl.play(layer));
        } else if (on) {
          howl.volume(0, id);
          howl.play(id);
        } else {
          howl.pause(id);
        }
      }
    },
    fade(tensionPm, volume, ms) {
      const levels = layerLevels(tensionPm);
      for (const [layer, id] of ids) {
        const from = Number(howl.volume(id));
        const to = levels[layer] * volume;
        // howler never ends a fade between equal volumes.
        if (Math.abs(from - to) >= leastChange) howl.fade(from, to, ms, id);
      }
    },
  };
}
