// Settings that outlast a visit: sound, text size, motion. Without storage they last as long as the page.
export interface Settings {
  readonly muted: boolean;
  readonly captions: boolean;
  /** Each from 0 to 1. */
  readonly master: number;
  readonly cues: number;
  readonly bed: number;
  /** Per cent of the browser's own text size. */
  readonly textSize: 100 | 115 | 130;
  /** `auto` follows the system. */
  readonly motion: 'auto' | 'reduced';
}

const KEY = 'below-threshold.settings';
export const USUAL: Settings = {
  muted: false,
  captions: true,
  master: 0.8,
  cues: 0.8,
  bed: 0.5,
  textSize: 100,
  motion: 'auto',
};

const part = (value: unknown, usual: number): number =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : usual;

export function readSettings(storage: () => Storage = () => window.localStorage): Settings {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return USUAL;
    const of = (name: keyof Settings): unknown => Reflect.get(kept, name);
    const size = of('textSize');
    return {
      muted: of('muted') === true,
      captions: of('captions') !== false,
      master: part(of('master'), USUAL.master),
      cues: part(of('cues'), USUAL.cues),
      bed: part(of('bed'), USUAL.bed),
      textSize: size === 115 || size === 130 ? size : 100,
      motion: of('motion') === 'reduced' ? 'reduced' : 'auto',
    };
  } catch {
    return USUAL;
  }
}

export function keepSettings(settings: Settings, storage: () => Storage = () => window.localStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
  } catch {
    // Settings are a convenience: without storage they are asked for again next time.
  }
}

export function isMotionReduced(settings: Settings): boolean {
  return settings.motion === 'reduced' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
