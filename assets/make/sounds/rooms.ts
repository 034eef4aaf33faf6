// What a sound passes through: filters, echoes, the reverberation of a room.
import { join, type Signal, sampleRate, samplesIn } from './signal';

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

function run(signal: Signal, { b, a }: Biquad): Signal {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

function angle(hertz: number): readonly [cos: number, sin: number] {
  const w = (2 * Math.PI * hertz) / sampleRate;
  return [Math.cos(w), Math.sin(w)];
}

export function lowPass(signal: Signal, hertz: number, q = Math.SQRT1_2): Signal {
  const [cos, sin] = angle(hertz);
  const alpha = sin / (2 * q);
  const a0 = 1 + alpha;
  const side = (1 - cos) / 2 / a0;
  return run(signal, { b: [side, 2 * side, side], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

export function highPass(signal: Signal, hertz: number, q = Math.SQRT1_2): Signal {
  const [cos, sin] = angle(hertz);
  const alpha = sin / (2 * q);
  const a0 = 1 + alpha;
  const side = (1 + cos) / 2 / a0;
  return run(signal, { b: [side, -2 * side, side], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

export function bandPass(signal: Signal, hertz: number, q: number): Signal {
  const [cos, sin] = angle(hertz);
  const alpha = sin / (2 * q);
  const a0 = 1 + alpha;
  return run(signal, { b: [alpha / a0, 0, -alpha / a0], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

function comb(signal: Signal, delay: number, feedback: number, damping: number): Signal {
  const line = new Float64Array(delay);
  let at = 0;
  let dull = 0;
  return signal.map((x) => {
    const y = line[at] ?? 0;
    dull = y * (1 - damping) + dull * damping;
    line[at] = x + dull * feedback;
    at = (at + 1) % delay;
    return y;
  });
}

function allPass(signal: Signal, delay: number): Signal {
  const line = new Float64Array(delay);
  let at = 0;
  return signal.map((x) => {
    const held = line[at] ?? 0;
    const y = held - 0.5 * x;
    line[at] = x + 0.5 * y;
    at = (at + 1) % delay;
    return y;
  });
}

const combSeconds = [0.0297, 0.0343, 0.0371, 0.0411, 0.0437, 0.0481];

/** Adds a room: `wet` of it, sixty decibels down after `seconds`. The length stays as it is. */
export function reverb(signal: Signal, wet: number, seconds: number, damping = 0.45): Signal {
  const sum = new Float64Array(signal.length);
  for (const delay of combSeconds) {
    const tail = comb(signal, samplesIn(delay), 10 ** ((-3 * delay) / seconds), damping);
    for (const [index, value] of tail.entries()) sum[index] = (sum[index] ?? 0) + value / combSeconds.length;
  }
  const room = highPass(allPass(allPass(sum, samplesIn(0.0051)), samplesIn(0.0123)), 90);
  return signal.map((value, index) => value + wet * (room[index] ?? 0));
}

/** Repeats that grow duller and softer. */
export function echoes(signal: Signal, delay: number, factor: number, count: number): Signal {
  const whole = Float64Array.from(signal);
  let repeat = signal;
  for (let turn = 1; turn <= count; turn += 1) {
    repeat = lowPass(repeat, 2400 / turn);
    const first = samplesIn(delay * turn);
    for (let index = first; index < whole.length; index += 1) {
      whole[index] = (whole[index] ?? 0) + (repeat[index - first] ?? 0) * factor ** turn;
    }
  }
  return whole;
}

/** Sends a loop round and round through something with memory, and keeps a round that no longer knows the start. */
export function steady(loop: Signal, through: (signal: Signal) => Signal): Signal {
  return through(join(loop, loop)).slice(loop.length);
}
