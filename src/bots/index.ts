// The bots' door: strategies by name, and who sits where when a level is played.
import { type Driver, normaliseSeed, type Pillar } from '../engine';
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

/** A strategy for the player's side. The seed is the game's: its own lots are keyed by it. */
export function createBot(name: Bot, given: string): Driver {
  const seed = normaliseSeed(given);
  const bots: Readonly<Record<Bot, () => Driver>> = {
    random: () => random(seed),
    passive,
    hedger,
    diversifier,
    aligner,
    statesman,
    reassurer,
    trader,
    builder,
    reckless,
    planner: () => planner(seed),
  };
  return bots[name]();
}
