// The sound board: the one thing the app talks to. It holds what is wanted (volumes, mute, tension) and has the bed,
// the queue of cues and the player follow. Captions are told whether or not anything can be heard.
import { type Bed, type BedLayer, createBed, layerLevels } from './bed';
import { createCueQueue } from './cue-queue';
import { type CaptionId, type CueId, captionOf } from './cues';
import { type HowlModule, loadHowler } from './howl-module';
import { createPlayer, type SoundStatus } from './player';
import { readSpriteMap, type SpriteJson } from './sprite-map';

/** Each from 0 to 1. */
export interface Volumes {
  readonly master: number;
  readonly cues: number;
  readonly bed: number;
}

export interface SoundState {
  readonly status: SoundStatus;
  readonly muted: boolean;
  /** True while the page is hidden and everything rests. */
  readonly hidden: boolean;
  readonly tensionPm: number;
  readonly volumes: Volumes;
  readonly layers: Readonly<Record<BedLayer, number>>;
}

interface PageLike {
  readonly hidden: boolean;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

export interface SoundBoardOptions {
  /** Addresses of sprite.webm and sprite.mp3. */
  readonly sprite: string;
  readonly spriteFallback: string;
  readonly map: SpriteJson;
  readonly load?: () => Promise<HowlModule>;
  readonly page?: PageLike;
}

export interface SoundBoard {
  /** Call from every gesture of the player: the first loads, later ones wake a context that fell asleep. */
  unlock(): void;
  cue(id: CueId): void;
  /** Per mille. */
  tension(pm: number): void;
  volumes(change: Partial<Volumes>): void;
  mute(on: boolean): void;
  /** Returns what ends it. */
  onCaption(listener: (caption: CaptionId, cue: CueId) => void): () => void;
  state(): SoundState;
  destroy(): void;
}

const crossfadeMs = 4000;
const quickMs = 180;

function clamp(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(0, value)) : 0;
}

export function createSoundBoard(options: SoundBoardOptions): SoundBoard {
  const { page = typeof document === 'undefined' ? undefined : document } = options;
  const listeners = new Set<(caption: CaptionId, cue: CueId) => void>();
  let volumes: Volumes = { master: 0.8, cues: 0.8, bed: 0.5 };
  let muted = false;
  let tensionPm = 0;
  let bed: Bed | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const player = createPlayer({
    sources: [options.sprite, options.spriteFallback],
    map: readSpriteMap(options.map),
    load: options.load ?? loadHowler,
    onReady: () => follow(crossfadeMs),
  });

  const isHidden = () => page?.hidden === true;
  const canSound = () => player.status() === 'ready' && !muted && !isHidden();
  const bedVolume = () => (canSound() ? volumes.master * volumes.bed : 0);

  /** Brings the bed to where it should be within `ms`. */
  const follow = (ms: number) => {
    clearTimeout(resting);
    player.use((howl) => {
      const volume = bedVolume();
      if (volume > 0) {
        bed ??= createBed(howl);
        bed.run(true);
      }
      if (isHidden()) bed?.run(false);
      bed?.fade(tensionPm, volume, ms);
    });
    // Paused only once it has faded, so that it does not click.
    if (bedVolume() === 0) resting = setTimeout(() => player.use(() => bed?.run(false)), ms + quickMs);
  };

  const queue = createCueQueue((cue) => {
    for (const listener of listeners) listener(captionOf(cue), cue);
    const volume = volumes.master * volumes.cues;
    if (!canSound() || volume === 0) return;
    player.use((howl) => howl.volume(volume, howl.play(cue)));
  });

  const onVisibility = () => {
    if (!isHidden()) player.resume();
    follow(isHidden() ? quickMs : crossfadeMs / 2);
  };
  page?.addEventListener('visibilitychange', onVisibility);

  return {
    unlock: () => player.unlock(),
    cue: (id) => queue.add(id),
    tension(pm) {
      const wanted = Math.round(clamp(pm, 1000));
      if (wanted === tensionPm) return;
      tensionPm = wanted;
      follow(crossfadeMs);
    },
    volumes(change) {
      const { master, cues, bed: under } = { ...volumes, ...change };
      volumes = { master: clamp(master, 1), cues: clamp(cues, 1), bed: clamp(under, 1) };
      follow(quickMs);
    },
    mute(on) {
      muted = on;
      follow(quickMs);
    },
    onCaption(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => ({
      status: player.status(),
      muted,
      hidden: isHidden(),
      tensionPm,
      volumes,
      layers: layerLevels(tensionPm),
    }),
    destroy() {
      page?.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(resting);
      queue.clear();
      listeners.clear();
      player.destroy();
    },
  };
}
