// The cues: what is struck, when, and in which room. Everything keeps to D, so that cues fit each other and the bed.
import { bandPass, echoes, lowPass, reverb } from './rooms';
import { mix, noise, type Placed, type Signal, shape, sine, struck, swell } from './signal';
import { bell, chord, felt, paper, radioHiss, radioVoice, sonar, toll, wood } from './voices';

export interface Recipe {
  /** For the table in the readme. */
  readonly heard: string;
  make(): Signal;
}

function recipe(heard: string, seconds: number, wet: number, parts: () => readonly Placed[]): Recipe {
  return { heard, make: () => reverb(mix(seconds, parts()), wet, Math.min(2.2, seconds)) };
}

/** A falling burst of static that stutters. */
function breakdown(seconds: number): Signal {
  const burst = bandPass(noise(seconds, 71), 1100, 0.6);
  return shape(
    lowPass(burst, 2600),
    (t) => struck(0.9, 0.01)(t) * (sine(9 * t * (1 - 0.3 * t)) > -0.2 ? 1 : 0.12),
  );
}

function blips(times: readonly number[], hertz: number): Placed[] {
  return times.map((time): Placed => [time, sonar(hertz, 0.35), 0.5]);
}

function ticks(times: readonly number[]): Placed[] {
  return times.map((time, index): Placed => [time, wood(1250 + 90 * (index % 3), 90 + index), 0.35]);
}

const turns: Readonly<Record<string, Recipe>> = {
  'turn-end': recipe('a stamp on paper', 0.9, 0.25, () => [
    [0, paper(0.3, 3), 1.8],
    [0.16, felt(92, 4), 0.8],
    [0.165, wood(310, 5), 0.6],
  ]),
  'turn-begin': recipe('two soft bells over low strings', 1.8, 0.5, () => [
    [0, chord(['D3', 'A3'], 1.7, { attack: 0.35, release: 1 }), 0.45],
    [0.02, bell('A4', 1.6), 0.5],
    [0.3, bell('D5', 1.4), 0.5],
  ]),
  'order-add': recipe('a wooden piece set down', 0.36, 0.12, () => [
    [0, wood(520, 11), 0.7],
    [0.004, felt(130, 12), 0.4],
  ]),
  'order-remove': recipe('a wooden piece taken up', 0.42, 0.12, () => [
    [0, wood(470, 13), 0.5],
    [0.085, wood(350, 14), 0.6],
  ]),
  refused: recipe('two dull knocks', 0.6, 0.1, () => [
    [0, felt(118, 15), 0.7],
    [0, wood(260, 16), 0.6],
    [0.17, felt(105, 17), 0.7],
    [0.17, wood(235, 18), 0.6],
  ]),
  news: recipe('a teleprinter and its bell', 1.5, 0.3, () => [
    ...ticks([0, 0.08, 0.15, 0.26, 0.34, 0.41, 0.52]),
    [0.62, bell('A5', 0.9), 0.35],
  ]),
  election: recipe('paper into a box, three bells', 2.4, 0.55, () => [
    [0, paper(0.45, 21), 1.8],
    [0.4, felt(150, 22), 0.35],
    [0.55, bell('D5', 1.8), 0.4],
    [0.85, bell('E5', 1.5), 0.4],
    [1.15, bell('A5', 1.2), 0.35],
  ]),
};

const crises: Readonly<Record<string, Recipe>> = {
  'ladder-climb': recipe('three knocks rising, strings leaning up', 1.7, 0.4, () => [
    [0, wood(260, 31), 0.55],
    [0.17, wood(310, 32), 0.6],
    [0.34, wood(390, 33), 0.65],
    [0.1, chord(['D3', 'Ab3'], 1.5, { attack: 0.5, release: 0.8, bend: (t) => Math.min(1, t) }), 0.6],
  ]),
  'ladder-ease': recipe('three knocks falling, strings at rest', 1.8, 0.45, () => [
    [0, wood(390, 34), 0.5],
    [0.19, wood(310, 35), 0.5],
    [0.4, wood(260, 36), 0.5],
    [0.25, chord(['D3', 'A3', 'E4'], 1.5, { attack: 0.4, release: 1, bright: 0.45 }), 0.6],
  ]),
  'crisis-open': recipe('a sonar ping and its echoes over a dark chord', 2.6, 0.6, () => [
    [0, echoes(sonar(740, 2.6), 0.42, 0.5, 3), 0.6],
    [0.05, chord(['D2', 'A2', 'Eb3'], 2.5, { attack: 0.5, release: 1.3 }), 0.7],
    [0, felt(70, 41), 0.6],
  ]),
  'crisis-close-good': recipe('bells coming down to a warm chord', 2.6, 0.55, () => [
    [0, bell('A5', 2.2), 0.35],
    [0.22, bell('Gb5', 2.2), 0.4],
    [0.46, bell('D5', 2.1), 0.45],
    [0.3, chord(['D3', 'A3', 'Gb4'], 2.2, { attack: 0.5, release: 1.3, bright: 0.5 }), 0.5],
  ]),
  'crisis-close-bad': recipe('a large bell, strings sinking', 2.8, 0.5, () => [
    [0, toll('D4', 2.8), 0.7],
    [0.15, chord(['D3', 'F3', 'Bb3'], 2.5, { attack: 0.4, release: 1.3, bend: (t) => -0.5 * t }), 0.5],
  ]),
  'ending-good': recipe('strings opening to a major chord, bells climbing', 5.2, 0.6, () => [
    [0, chord(['D2', 'A2', 'D3', 'Gb3', 'A3'], 5, { attack: 1.3, release: 2.4 }), 0.8],
    [0.6, bell('D5', 3), 0.3],
    [1.1, bell('A5', 3), 0.28],
    [1.6, bell('Gb5', 3), 0.3],
    [2.3, bell('D6', 2.8), 0.22],
  ]),
  'ending-bad': recipe('a large bell twice, a minor chord, a transmitter going silent', 5.4, 0.5, () => [
    [0, toll('D4', 3.4), 0.6],
    [2.2, toll('D4', 3.2), 0.45],
    [0.2, chord(['D2', 'A2', 'F3', 'Bb3'], 5, { attack: 1, release: 2.6, bend: (t) => -0.09 * t }), 0.6],
    [2.6, shape(radioHiss(2.4, 44), swell(0.9, 0.7, 2.4)), 0.35],
  ]),
};

const affairs: Readonly<Record<string, Recipe>> = {
  'trade-hit': recipe('a crate set down hard, a chain of knocks', 1.5, 0.35, () => [
    [0, felt(86, 51), 0.6],
    [0.005, wood(250, 52), 0.75],
    [0.21, wood(285, 53), 0.5],
    [0.37, wood(255, 54), 0.4],
    [0.5, wood(235, 55), 0.3],
    [0.05, chord(['D3', 'Eb3'], 1.3, { attack: 0.15, release: 0.9, bend: (t) => -0.6 * t }), 0.4],
  ]),
  'trade-mended': recipe("a ship's bell struck twice", 1.7, 0.5, () => [
    [0, wood(230, 56), 0.35],
    [0.06, bell('D5', 1.5), 0.45],
    [0.3, bell('D5', 1.4), 0.5],
    [0.1, chord(['D3', 'A3'], 1.5, { attack: 0.4, release: 0.9, bright: 0.45 }), 0.35],
  ]),
  'cyber-found': recipe('a signal picked out of static', 1.7, 0.35, () => [
    [0, shape(radioHiss(1.3, 61), swell(0.25, 0.8, 1.3)), 0.7],
    ...blips([0.35, 0.5, 0.74], 880),
    [0.98, sonar(1175, 0.7), 0.5],
  ]),
  'cyber-hit': recipe('a voice on the radio breaks up', 1.9, 0.3, () => [
    [0, shape(radioVoice(0.6, 63), swell(0.05, 0.1, 0.6)), 1.5],
    [0.42, breakdown(1.3), 0.8],
    [0.42, felt(82, 64), 0.7],
    [0.45, chord(['D2', 'Ab2'], 1.3, { attack: 0.1, release: 0.9, bend: (t) => -1.2 * t }), 0.5],
  ]),
  'treaty-signed': recipe('a pen, then a warm chord of bells', 2.4, 0.55, () => [
    [0, paper(0.22, 81), 1.8],
    [0.2, paper(0.3, 83), 1.8],
    [0.55, felt(110, 85), 0.5],
    [0.58, bell('D4', 1.8), 0.4],
    [0.61, bell('A4', 1.8), 0.35],
    [0.66, bell('Gb5', 1.7), 0.3],
    [0.5, chord(['D3', 'A3'], 1.8, { attack: 0.4, release: 1.1, bright: 0.5 }), 0.4],
  ]),
  'treaty-strained': recipe('a fifth drifting out of tune, wood creaking', 2, 0.4, () => [
    [0, chord(['D3'], 2, { attack: 0.3, release: 0.9 }), 0.5],
    [0, chord(['A3'], 2, { attack: 0.3, release: 0.9, bend: (t) => -0.55 * t }), 0.5],
    ...[0.5, 0.58, 0.65, 0.71, 0.76, 0.8].map(
      (time, index): Placed => [time, wood(300 - 14 * index, 86 + index), 0.2 + 0.03 * index],
    ),
  ]),
};

export const cueRecipes: Readonly<Record<string, Recipe>> = { ...turns, ...crises, ...affairs };
