// The ambient bed: three loops of different length, so that together they rarely repeat. Every tone in them is tuned
// to a whole number of periods a round, and what has memory has gone round before, so the seam cannot be heard.
import type { Recipe } from './cues';
import { bandPass, echoes, lowPass, reverb, steady } from './rooms';
import { fadeEnds, gain, mix, noise, type Placed, render, type Signal, shape, sine } from './signal';
import { bell, felt, pitch, radioVoice, sonar, wood } from './voices';

/** A tone of a few harmonics that fits the round; `breaths` is how often it swells in a round, `phase` when. */
interface Tone {
  readonly note: string;
  readonly strength: number;
  readonly breaths: number;
  readonly phase: number;
  readonly harmonics?: number;
}

function drone(seconds: number, tones: readonly Tone[]): Signal {
  return mix(
    seconds,
    tones.map(({ note, strength, breaths, phase, harmonics = 8 }, index): Placed => {
      const beats = 2 + (index % 4);
      const rounds = Math.round(pitch(note) * seconds);
      const tone = render(seconds, (t) => {
        const at = t / seconds;
        const breath = 0.62 + 0.38 * sine(breaths * at + phase);
        let sum = 0;
        for (let number = 1; number <= harmonics; number += 1) {
          const strings = sine(number * rounds * at) + 0.45 * sine(number * (rounds + beats) * at + phase);
          sum += number ** -1.15 * strings * (number === 1 ? 1 : breath);
        }
        return sum * breath;
      });
      return [0, tone, strength];
    }),
  );
}

/** Sea or ventilation: noise that goes round. */
function air(seconds: number, seed: number, hertz: number, breaths: number): Signal {
  const round = steady(noise(seconds, seed), (signal) => bandPass(lowPass(signal, 2 * hertz), hertz, 0.5));
  return shape(round, (t) => 0.6 + 0.4 * sine((breaths * t) / seconds));
}

function every(step: number, seconds: number, make: (index: number) => Placed): Placed[] {
  return Array.from({ length: Math.round(seconds / step) }, (_, index) => {
    const [start, signal, factor = 1] = make(index);
    return [index * step + start, signal, factor] as const;
  });
}

function calm(): Signal {
  const seconds = 21;
  const ground = drone(seconds, [
    { note: 'D2', strength: 0.16, breaths: 2, phase: 0 },
    { note: 'A2', strength: 0.18, breaths: 3, phase: 0.3 },
    { note: 'D3', strength: 0.22, breaths: 2, phase: 0.6 },
    { note: 'E3', strength: 0.12, breaths: 1, phase: 0.1 },
    { note: 'A3', strength: 0.14, breaths: 3, phase: 0.8 },
    { note: 'Gb4', strength: 0.05, breaths: 1, phase: 0.55, harmonics: 2 },
  ]);
  const parts: Placed[] = [
    [0, ground],
    [0, air(seconds, 101, 520, 2), 0.24],
    [5.5, bell('A4', 4), 0.12],
    [12.2, bell('E5', 4), 0.08],
    [17.4, bell('D5', 4), 0.1],
    [8.6, fadeEnds(radioVoice(2.6, 103), 0.8, 0.9), 0.035],
  ];
  return steady(mix(seconds, parts, true), (signal) => reverb(lowPass(signal, 2600), 0.6, 2.6));
}

function uneasy(): Signal {
  const seconds = 18;
  const ground = drone(seconds, [
    { note: 'D2', strength: 0.17, breaths: 4, phase: 0 },
    { note: 'A2', strength: 0.17, breaths: 2, phase: 0.4 },
    { note: 'C3', strength: 0.17, breaths: 3, phase: 0.7 },
    { note: 'F3', strength: 0.18, breaths: 2, phase: 0.15 },
    { note: 'Bb3', strength: 0.1, breaths: 1, phase: 0.5 },
    { note: 'E5', strength: 0.012, breaths: 3, phase: 0.2, harmonics: 1 },
  ]);
  const parts: Placed[] = [
    [0, ground],
    [0, air(seconds, 111, 420, 3), 0.28],
    ...every(2.25, seconds, (index) => [0.1, felt(72, 112 + index), index % 2 === 0 ? 0.4 : 0.22]),
    [3.3, echoes(sonar(587, 3), 0.55, 0.5, 3), 0.12],
    [12.3, echoes(sonar(587, 3), 0.55, 0.5, 3), 0.09],
    [8.2, fadeEnds(radioVoice(2, 131), 0.6, 0.6), 0.05],
  ];
  return steady(mix(seconds, parts, true), (signal) => reverb(lowPass(signal, 2400), 0.55, 2.4));
}

function tense(): Signal {
  const seconds = 16;
  const low = drone(seconds, [
    { note: 'D2', strength: 0.18, breaths: 4, phase: 0, harmonics: 12 },
    { note: 'Eb3', strength: 0.16, breaths: 2, phase: 0.5 },
    { note: 'Ab2', strength: 0.16, breaths: 1, phase: 0.2 },
  ]);
  const high = drone(seconds, [
    { note: 'D4', strength: 0.09, breaths: 2, phase: 0 },
    { note: 'Eb4', strength: 0.08, breaths: 1, phase: 0.4 },
    { note: 'A5', strength: 0.012, breaths: 2, phase: 0.7, harmonics: 1 },
  ]);
  const tremolo = shape(high, (t) => 0.55 + 0.45 * sine((104 * t) / seconds));
  const parts: Placed[] = [
    [0, low],
    [0, tremolo],
    [0, air(seconds, 141, 340, 4), 0.34],
    ...every(2, seconds, (index) => [0.1, felt(74, 142 + index), 0.4]),
    ...every(2, seconds, (index) => [0.42, felt(68, 152 + index), 0.26]),
    ...every(1, seconds, (index) => [0.1, wood(820, 162 + index), index % 2 === 0 ? 0.06 : 0.035]),
  ];
  return steady(mix(seconds, parts, true), (signal) => reverb(lowPass(signal, 2600), 0.45, 2));
}

export const bedRecipes: Readonly<Record<string, Recipe>> = {
  'bed-calm': { heard: 'open fifths, air, a bell far off, a transmitter', make: () => gain(calm(), 0.5) },
  'bed-uneasy': { heard: 'a darker chord, a slow pulse, sonar', make: () => gain(uneasy(), 0.5) },
  'bed-tense': {
    heard: 'a narrow chord that trembles, a heartbeat, a clock',
    make: () => gain(tense(), 0.5),
  },
};
