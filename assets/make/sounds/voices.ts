// The instruments: wood, felt, soft bells, a tolling bell, low strings, sonar, distant radio, paper.
import { bandPass, highPass, lowPass } from './rooms';
import {
  ease,
  gain,
  mix,
  noise,
  type Placed,
  render,
  type Signal,
  seeded,
  shape,
  sine,
  struck,
  swell,
} from './signal';

const semitones: Readonly<Record<string, number>> = {
  ...{ C: -9, Db: -8, D: -7, Eb: -6, E: -5, F: -4 },
  ...{ Gb: -3, G: -2, Ab: -1, A: 0, Bb: 1, B: 2 },
};

/** The frequency of a note such as "D3" or "Bb2", A4 being 440 Hz. */
export function pitch(note: string): number {
  const semitone = semitones[note.slice(0, -1)];
  if (semitone === undefined) throw new Error(`no such note: ${note}`);
  return 440 * 2 ** (semitone / 12 + Number(note.slice(-1)) - 4);
}

type Mode = readonly [ratio: number, strength: number, tenthSeconds: number];

function modes(hertz: number, seconds: number, list: readonly Mode[], attack: number): Signal {
  return render(
    seconds,
    (t) =>
      list.reduce(
        (sum, [ratio, strength, tenth]) => sum + strength * sine(hertz * ratio * t) * 10 ** (-t / tenth),
        0,
      ) * ease(t / attack),
  );
}

/** A small bell struck with felt. */
export function bell(note: string, seconds: number): Signal {
  const list: readonly Mode[] = [
    [1, 0.8, 1.3],
    [1.0018, 0.35, 1.1],
    [2.002, 0.2, 0.6],
    [3.01, 0.1, 0.3],
    [4.03, 0.12, 0.16],
    [6.7, 0.03, 0.06],
  ];
  return modes(pitch(note), seconds, list, 0.006);
}

/** A large bell far away. */
export function toll(note: string, seconds: number): Signal {
  const list: readonly Mode[] = [
    [0.5, 0.22, 2.6],
    [1, 0.7, 2.2],
    [1.004, 0.3, 2],
    [1.19, 0.35, 1.4],
    [1.5, 0.22, 1],
    [2, 0.4, 1.2],
    [2.52, 0.12, 0.6],
    [3.01, 0.1, 0.4],
  ];
  return lowPass(modes(pitch(note), seconds, list, 0.012), 2400);
}

/** A knock on wood; the pitch is that of its lowest mode. */
export function wood(hertz: number, seed: number): Signal {
  const list: readonly Mode[] = [
    [1, 0.9, 0.11],
    [2.42, 0.4, 0.06],
    [4.6, 0.16, 0.03],
  ];
  const click = shape(noise(0.3, seed), struck(0.018, 0.001));
  const knock = modes(hertz, 0.3, list, 0.002);
  return lowPass(
    mix(0.3, [
      [0, knock],
      [0, bandPass(click, Math.min(5000, hertz * 3), 0.9), 0.7],
    ]),
    4800,
  );
}

/** A dull thump, as of a stamp or a hand on a covered table. */
export function felt(hertz: number, seed: number): Signal {
  const body = shape(
    render(0.5, (t) => {
      const cycles = hertz * (t + 0.02 * (1 - Math.exp(-t / 0.025)));
      return sine(cycles) + 0.5 * sine(2.02 * cycles) + 0.25 * sine(3.05 * cycles);
    }),
    struck(0.22, 0.004),
  );
  const cloth = lowPass(shape(noise(0.5, seed), struck(0.07, 0.003)), 900);
  return mix(0.5, [
    [0, body],
    [0, cloth, 1.3],
  ]);
}

/** Strings on one note: three that are not quite together. `bend` moves the pitch, in semitones over time. */
function strings(hertz: number, seconds: number, bright: number, bend: (t: number) => number): Signal {
  const step = 1 / 48_000;
  const voices = [-0.0016, 0, 0.0019].map((detune, index) => ({ detune, phase: index * 0.37, at: 0 }));
  const strengths = Array.from({ length: 9 }, (_, index) => (index + 1) ** -1.3 * bright ** index);
  return render(seconds, (t) => {
    const tune = 2 ** (bend(t) / 12);
    let sum = 0;
    for (const voice of voices) {
      const vibrato = 0.0018 * sine(4.6 * t + voice.phase) * ease(t / 0.8);
      voice.at += hertz * tune * (1 + voice.detune + vibrato) * step;
      for (const [index, strength] of strengths.entries()) {
        sum += strength * sine((index + 1) * (voice.at + voice.phase));
      }
    }
    return sum / 3;
  });
}

export interface Bow {
  readonly attack: number;
  readonly release: number;
  /** 0 dark to 1 bright. */
  readonly bright?: number;
  readonly bend?: (t: number) => number;
}

/** A chord of low strings. */
export function chord(notes: readonly string[], seconds: number, bow: Bow): Signal {
  const { bright = 0.76, bend = () => 0 } = bow;
  const parts = notes.map(
    (note): Placed => [0, strings(pitch(note), seconds, bright, bend), 1 / notes.length],
  );
  return lowPass(shape(mix(seconds, parts), swell(bow.attack, bow.release, seconds)), 2600);
}

/** A ping under water. */
export function sonar(hertz: number, seconds: number): Signal {
  const ping = render(
    seconds,
    (t) => sine(hertz * (t + 0.004 * Math.exp(-t / 0.05))) * struck(0.55, 0.012)(t),
  );
  return gain(ping, 0.8);
}

/** A voice on a distant transmitter, without words. */
export function radioVoice(seconds: number, seed: number): Signal {
  const next = seeded(seed);
  const syllables = Array.from({ length: Math.ceil(seconds * 5) }, () => [next(), next()] as const);
  const buzz = render(seconds, (t) => {
    const [loud, tone] = syllables[Math.floor(t * 5)] ?? [0, 0];
    const within = (t * 5) % 1;
    const cycles = t * (105 + 22 * tone);
    return (cycles % 1 < 0.5 ? 1 : -1) * (loud < 0.25 ? 0 : loud) * ease(within * 4) * ease((1 - within) * 3);
  });
  const throat = mix(seconds, [
    [0, bandPass(buzz, 620, 2)],
    [0, bandPass(buzz, 1450, 4), 0.8],
  ]);
  return mix(seconds, [
    [0, highPass(lowPass(throat, 2200), 450)],
    [0, radioHiss(seconds, seed + 1), 0.5],
  ]);
}

export function radioHiss(seconds: number, seed: number): Signal {
  const air = bandPass(noise(seconds, seed), 1500, 0.8);
  return shape(air, (t) => 0.7 + 0.3 * sine(0.9 * t + 0.2 * sine(2.3 * t)));
}

/** A sheet moved on a desk. */
export function paper(seconds: number, seed: number): Signal {
  const next = seeded(seed);
  const grains = Array.from({ length: Math.ceil(seconds * 70) }, () => next() ** 3);
  const rustle = shape(noise(seconds, seed + 1), (t) => grains[Math.floor(t * 70)] ?? 0);
  return shape(lowPass(highPass(rustle, 900), 5200), swell(seconds * 0.3, seconds * 0.5, seconds));
}
