// A howler that plays nothing and remembers everything, for the tests of the sound room.
import type { HowlLike, HowlModule, HowlSettings } from '../../src/sound/howl-module';

export interface FakeSound {
  readonly id: number;
  readonly piece: string;
  volume: number;
  paused: boolean;
}

interface FakeOptions {
  /** Sources that cannot be decoded. */
  readonly broken?: readonly string[];
  readonly noAudio?: boolean;
  /** The context stays asleep until this many calls of resume. */
  readonly resumesNeeded?: number;
  readonly throwing?: boolean;
}

export function createFakeHowler({
  broken = [],
  noAudio = false,
  resumesNeeded = 0,
  throwing,
}: FakeOptions = {}) {
  const sounds: FakeSound[] = [];
  const opened: HowlSettings[] = [];
  let loads = 0;
  let unloaded = 0;
  let resumesLeft = resumesNeeded;

  class FakeHowl implements HowlLike {
    readonly settings: HowlSettings;
    constructor(settings: HowlSettings) {
      this.settings = settings;
      opened.push(settings);
      queueMicrotask(broken.includes(settings.src[0] ?? '') ? settings.onloaderror : settings.onload);
    }
    play(spriteOrId: string | number): number {
      if (throwing) throw new Error('no sound today');
      if (typeof spriteOrId === 'number') {
        find(spriteOrId).paused = false;
        return spriteOrId;
      }
      sounds.push({
        id: sounds.length + 1,
        piece: spriteOrId,
        volume: this.settings.volume,
        paused: false,
      });
      return sounds.length;
    }
    pause(id: number): void {
      find(id).paused = true;
    }
    volume(first: number, id?: number): unknown {
      if (id === undefined) return find(first).volume;
      find(id).volume = first;
      return this;
    }
    fade(from: number, to: number, _ms: number, id: number): void {
      if (from === to) throw new Error('this fade would never end');
      find(id).volume = to;
    }
    unload(): void {
      unloaded += 1;
    }
  }

  const find = (id: number) => {
    const sound = sounds[id - 1];
    if (sound === undefined) throw new Error(`no sound ${id}`);
    return sound;
  };

  const Howler = {
    autoSuspend: true,
    noAudio,
    ctx: {
      get state() {
        return resumesLeft > 0 ? 'suspended' : 'running';
      },
      async resume() {
        resumesLeft -= 1;
        if (resumesLeft > 0) throw new Error('not allowed yet');
      },
    },
  };

  return {
    Howler,
    opened,
    load: async (): Promise<HowlModule> => {
      loads += 1;
      return { Howl: FakeHowl, Howler };
    },
    /** The system takes the audio away, as a phone call does. */
    interrupt: () => {
      resumesLeft = 1;
    },
    loads: () => loads,
    unloaded: () => unloaded,
    played: () => sounds.map(({ piece }) => piece).filter((piece) => !piece.startsWith('bed-')),
    cue: (piece: string) => sounds.find((sound) => sound.piece === piece),
    bed: () =>
      Object.fromEntries(
        sounds
          .filter(({ piece }) => piece.startsWith('bed-'))
          .map(({ piece, volume, paused }) => [piece, { volume, paused }]),
      ),
  };
}

export function createFakePage() {
  const listeners = new Set<() => void>();
  const page = {
    hidden: false,
    addEventListener: (_type: 'visibilitychange', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: 'visibilitychange', listener: () => void) => void listeners.delete(listener),
    show(visible: boolean) {
      page.hidden = !visible;
      for (const listener of listeners) listener();
    },
    listeners,
  };
  return page;
}
