// The way from one picture to the next: for each thing its old and its new state and how far it has come. What a
// moment is still to tell is held back in its old state.
import type { MapPicture } from '../picture';

export interface Change<T> {
  readonly from: T | null;
  readonly to: T | null;
  /** 0 to 1, eased. */
  readonly t: number;
}

export const emptyPicture: MapPicture = {
  home: '',
  rival: '',
  features: [],
  flows: [],
  bonds: [],
  cyber: [],
  capitals: [],
  seas: [],
};

const usualMs = 700;

function ease(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

/** The items of both pictures in a fixed order, new picture first, each with its progress. */
export function changesOf<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  progress: (id: string) => number,
): Change<T>[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const changes = after.map((to): Change<T> => ({ from: old.get(to.id) ?? null, to, t: progress(to.id) }));
  const kept = new Set(after.map(({ id }) => id));
  for (const from of before) {
    const t = progress(from.id);
    if (!kept.has(from.id) && t < 1) changes.push({ from, to: null, t });
  }
  return changes;
}

/** The state that counts for words and picking: the new one once half the way is done. */
export function current<T>({ from, to, t }: Change<T>): T | null {
  return t < 0.5 ? (from ?? to) : to;
}

/** A number on its way; a thing that comes or goes counts as zero on the other side. */
export function number<T>({ from, to, t }: Change<T>, read: (item: T) => number): number {
  const a = from === null ? 0 : read(from);
  const b = to === null ? 0 : read(to);
  return a + (b - a) * t;
}

/** 0 to 1: how far the thing is there at all. */
export function presence<T>(change: Change<T>): number {
  return number(change, () => 1);
}

/** Two pictures and the clocks of what differs between them. Times are milliseconds of any one clock. */
export class Transition {
  before = emptyPicture;
  after = emptyPicture;
  #showStart = 0;
  #showMs = 0;
  readonly #held = new Set<string>();
  readonly #released = new Map<string, { start: number; ms: number }>();

  show(picture: MapPicture, now: number, instant: boolean): void {
    this.before = this.after;
    this.after = picture;
    this.#held.clear();
    this.#released.clear();
    this.#showStart = now;
    this.#showMs = instant || this.before === emptyPicture ? 0 : usualMs;
  }

  /** Keeps these in their old state until they are released. */
  hold(ids: Iterable<string>): void {
    for (const id of ids) this.#held.add(id);
  }

  release(id: string, now: number, ms: number): void {
    if (this.#held.delete(id)) this.#released.set(id, { start: now, ms });
  }

  finish(): void {
    this.#held.clear();
    this.#released.clear();
    this.#showMs = 0;
  }

  progress(id: string, now: number): number {
    if (this.#held.has(id)) return 0;
    const own = this.#released.get(id);
    const start = own?.start ?? this.#showStart;
    const ms = own?.ms ?? this.#showMs;
    return ms <= 0 ? 1 : ease(Math.max(0, Math.min(1, (now - start) / ms)));
  }

  /** True while something will look different in a later frame without a new command. */
  isMoving(now: number): boolean {
    if (this.#showMs > 0 && now < this.#showStart + this.#showMs) return true;
    return [...this.#released.values()].some(({ start, ms }) => now < start + ms);
  }
}
