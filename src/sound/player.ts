// Loads howler and the sprite at the first gesture, tries the second file if the first is not understood, and keeps the
// audio context awake. Whatever fails here ends in "unavailable": the game runs the same without sound.
import type { HowlLike, HowlModule, SpriteMap } from './howl-module';

/** blocked: loaded, but the browser waits for another gesture. */
export type SoundStatus = 'locked' | 'loading' | 'ready' | 'blocked' | 'unavailable';

export interface PlayerOptions {
  readonly sources: readonly string[];
  readonly map: SpriteMap;
  readonly load: () => Promise<HowlModule>;
  /** Called when there is something to play with, and when the context wakes. */
  readonly onReady: () => void;
}

export interface Player {
  /** From a gesture: loads, or wakes what fell asleep. */
  unlock(): void;
  /** Wakes what is loaded; loads nothing. */
  resume(): void;
  status(): SoundStatus;
  /** Does something with the loaded sprite, if there is one; never throws. */
  use(what: (howl: HowlLike) => void): void;
  destroy(): void;
}

export function createPlayer({ sources, map, load, onReady }: PlayerOptions): Player {
  let status: Exclude<SoundStatus, 'blocked'> = 'locked';
  let module: HowlModule | undefined;
  let howl: HowlLike | undefined;
  let destroyed = false;

  const giveUp = () => {
    status = 'unavailable';
    howl = undefined;
  };

  const isAwake = () => (module?.Howler.ctx?.state ?? 'running') === 'running';

  const resume = () => {
    const context = module?.Howler.ctx;
    if (destroyed || !context || context.state === 'running' || context.state === 'closed') return;
    try {
      context.resume().then(() => {
        if (!destroyed && status === 'ready') onReady();
      }, ignore);
    } catch {
      // An old browser without promises here: the next gesture tries again.
    }
  };

  const open = ({ Howl }: HowlModule, [first, ...rest]: readonly string[]) => {
    if (first === undefined) {
      giveUp();
      return;
    }
    const opened = new Howl({
      src: [first, ...rest],
      sprite: map,
      volume: 0,
      onload: () => {
        if (destroyed) return;
        status = 'ready';
        howl = opened;
        onReady();
        resume();
      },
      onloaderror: () => {
        if (destroyed || status !== 'loading' || module === undefined) return;
        attempt(module, rest);
      },
    });
  };

  const attempt = (loaded: HowlModule, list: readonly string[]) => {
    try {
      open(loaded, list);
    } catch {
      giveUp();
    }
  };

  const start = (loaded: HowlModule) => {
    if (destroyed) return;
    module = loaded;
    // On iOS howler's own sleep after 30 s and the system's interruptions get in each other's way.
    loaded.Howler.autoSuspend = false;
    if (loaded.Howler.noAudio) giveUp();
    else attempt(loaded, sources);
  };

  const use = (what: (loaded: HowlLike) => void) => {
    if (howl === undefined) return;
    try {
      what(howl);
    } catch {
      // A sound less; every sound has a visible twin.
    }
  };

  return {
    unlock() {
      if (status !== 'locked' || destroyed) {
        resume();
        return;
      }
      status = 'loading';
      load().then(start).catch(giveUp);
    },
    resume,
    status: () => (status === 'ready' && !isAwake() ? 'blocked' : status),
    use,
    destroy() {
      destroyed = true;
      use((loaded) => loaded.unload());
      howl = undefined;
      status = 'unavailable';
    },
  };
}

function ignore(): void {
  // The browser did not let the context wake; the next gesture tries again.
}
