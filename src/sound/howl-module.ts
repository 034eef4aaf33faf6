// The part of howler that is used, so that a test can put something else in its place, and the lazy import of it.

/** Offset and length in milliseconds, and whether it loops. */
export type SpriteEntry = [number, number] | [number, number, boolean];
export type SpriteMap = Record<string, SpriteEntry>;

export interface HowlLike {
  /** Plays a piece of the sprite anew, or goes on with a paused sound. */
  play(spriteOrId: string | number): number;
  pause(id: number): unknown;
  volume(id: number): unknown;
  volume(volume: number, id: number): unknown;
  fade(from: number, to: number, ms: number, id: number): unknown;
  unload(): unknown;
}

export interface HowlSettings {
  readonly src: string[];
  readonly sprite: SpriteMap;
  /** Of every sound when it begins. */
  readonly volume: number;
  readonly onload: () => void;
  readonly onloaderror: () => void;
}

interface ContextLike {
  readonly state: string;
  resume(): Promise<void>;
}

export interface HowlModule {
  readonly Howl: new (settings: HowlSettings) => HowlLike;
  readonly Howler: { autoSuspend: boolean; readonly noAudio: boolean; readonly ctx: ContextLike | null };
}

/** Brings howler in only when it is asked for, so that the first page does not carry it. */
export function loadHowler(): Promise<HowlModule> {
  return import('howler');
}
