// The bots' door: strategies by name, and who sits where when a level is played.
import { type Driver, type Level, normaliseSeed, type Pillar, type Seat } from '../engine';
import { partner, washington } from './allies';
import { beijing } from './beijing';
import { pyongyang } from './pyongyang';
import { reckless } from './reckless';
import { aligner, diversifier, hedger, passive, random, statesman } from './strategies';

export { follower } from './follower';

export { scripted } from './scripted';

export const BOTS = [
  'random',
  'passive',
  'hedger',
  'diversifier',
  'aligner',
  'statesman',
  'reckless',
] as const;
export type Bot = (typeof BOTS)[number];

/** The bots that know one pillar and nothing else. */
export const PURE: Readonly<Record<Pillar, Bot>> = {
  hedge: 'hedger',
  diversify: 'diversifier',
  commit: 'aligner',
};

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
    reckless,
  };
  return bots[name]();
}

/** Everybody's seat: the given one for the player, and for each other government who plays it by its temper. */
export function createSeats(level: Level, given: string, player: Seat): Record<string, Seat> {
  const seed = normaliseSeed(given);
  const seats: Record<string, Seat> = {};
  for (const { id, temper } of level.governments) {
    if (id === level.player) seats[id] = player;
    else if (temper === 'rival') seats[id] = beijing(seed);
    else if (temper === 'patron') seats[id] = washington(seed);
    else if (temper === 'provoker') seats[id] = pyongyang(seed);
    // A market far away speaks up for its trade, and otherwise keeps out of it.
    else if (temper === 'market') seats[id] = partner(seed, 'hedger');
    else seats[id] = partner(seed, temper);
  }
  return seats;
}
