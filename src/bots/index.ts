// The bots' door: strategies by name, and who sits where when a level is played.
import { type Driver, type Level, normaliseSeed, type Pillar } from '../engine';
import { beijing } from './beijing';
import { measured } from './measured';
import { planner } from './planner';
import { reckless } from './reckless';
import {
  aligner,
  builder,
  diversifier,
  hedger,
  passive,
  random,
  reassurer,
  statesman,
  trader,
} from './strategies';

export { follower } from './follower';

export { scripted } from './scripted';

export { createSeats } from './seats';

export const BOTS = [
  'random',
  'passive',
  'hedger',
  'diversifier',
  'aligner',
  'statesman',
  'reassurer',
  'trader',
  'builder',
  'reckless',
  'planner',
  'measured',
  'beijing',
] as const;
export type Bot = (typeof BOTS)[number];

/** The bots that know one pillar and nothing else. */
export const PURE: Readonly<Record<Pillar, Bot>> = {
  hedge: 'hedger',
  diversify: 'diversifier',
  commit: 'aligner',
};

/** The bots that mix the pillars: one by need alone, and one that leans on each. */
export const MIXED: readonly Bot[] = ['statesman', 'reassurer', 'trader', 'builder'];

export const isBot = (name: string): name is Bot => BOTS.some((bot) => bot === name);

/** Strategies that choose between the pillars govern in the region; those that press play Beijing; yardsticks fit any seat. */
const SEATS: Readonly<Record<Bot, 'regional' | 'rival' | 'any'>> = {
  random: 'any',
  passive: 'any',
  hedger: 'regional',
  diversifier: 'regional',
  aligner: 'regional',
  statesman: 'regional',
  reassurer: 'regional',
  trader: 'regional',
  builder: 'regional',
  reckless: 'any',
  planner: 'regional',
  measured: 'rival',
  beijing: 'rival',
};

/** The bots that know what to do with the player's seat of a level. */
export function botsFor({ governments, player }: Pick<Level, 'governments' | 'player'>): readonly Bot[] {
  const isRival = governments.find((one) => one.id === player)?.role === 'rival';
  return BOTS.filter((bot) => SEATS[bot] === 'any' || (SEATS[bot] === 'rival') === isRival);
}

/** A strategy for the player's side. The seed is the game's: its own lots are keyed by it. */
export function createBot(name: Bot, given: string): Driver {
  const seed = normaliseSeed(given);
  const bots: Readonly<Record<Bot, () => Driver>> = {
    random: () => random(seed),
    passive,
    hedger,
    diversifier,
    aligner,
    statesman: () => statesman(seed),
    reassurer: () => reassurer(seed),
    trader: () => trader(seed),
    builder: () => builder(seed),
    reckless,
    planner: () => planner(seed),
    measured,
    beijing: () => beijing(seed),
  };
  return bots[name]();
}
