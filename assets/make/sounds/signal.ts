// The ground of the synthesis: one channel of samples at 48 kHz, made, shaped, mixed and joined.

export type Signal = Float64Array;

export const sampleRate = 48_000;

const tau = 2 * Math.PI;

export function samplesIn(seconds: number): number {
  return Math.round(seconds * sampleRate);
}

/** Samples `at(t)` at each instant, t in seconds. */
export function render(seconds: number, at: (t: number) => number): Signal {
  return Float64Array.from({ length: samplesIn(seconds) }, (_, index) => at(index / sampleRate));
}

export function silence(seconds: number): Signal {
  return new Float64Array(samplesIn(seconds));
}

/** A sine; cycles is the phase in turns. */
export function sine(cycles: number): number {
  return Math.sin(tau * cycles);
}

export function gain(signal: Signal, factor: number): Signal {
  return signal.map((value) => value * factor);
}

export function shape(signal: Signal, envelope: (t: number) => number): Signal {
  return signal.map((value, index) => value * envelope(index / sampleRate));
}

export function join(...signals: readonly Signal[]): Signal {
  const whole = new Float64Array(signals.reduce((length, signal) => length + signal.length, 0));
  let at = 0;
  for (const signal of signals) {
    whole.set(signal, at);
    at += signal.length;
  }
  return whole;
}

export type Placed = readonly [startSeconds: number, signal: Signal, factor?: number];

/** Lays signals over each other; what runs past the end is cut, or comes in again at the start if `around`. */
export function mix(seconds: number, parts: readonly Placed[], around = false): Signal {
  const whole = silence(seconds);
  for (const [start, signal, factor = 1] of parts) {
    const first = samplesIn(start);
    for (const [index, value] of signal.entries()) {
      const place = first + index;
      if (place >= whole.length && !around) break;
      const at = place % whole.length;
      whole[at] = (whole[at] ?? 0) + value * factor;
    }
  }
  return whole;
}

/** Half a cosine from 0 to 1. */
export function ease(position: number): number {
  const clamped = Math.min(1, Math.max(0, position));
  return 0.5 - 0.5 * Math.cos(Math.PI * clamped);
}

/** Up in `attack`, down in the last `release` seconds. */
export function swell(attack: number, release: number, seconds: number): (t: number) => number {
  return (t) => ease(t / attack) * ease((seconds - t) / release);
}

/** Starts in `attack` and falls to a tenth every `tenth` seconds. */
export function struck(tenth: number, attack = 0.004): (t: number) => number {
  return (t) => ease(t / attack) * 10 ** (-t / tenth);
}

export function fadeEnds(signal: Signal, fadeIn: number, fadeOut: number): Signal {
  return shape(signal, swell(fadeIn, fadeOut, signal.length / sampleRate));
}

/** A seeded source of numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function noise(seconds: number, seed: number): Signal {
  const next = seeded(seed);
  return render(seconds, () => next() * 2 - 1);
}
