// Who sits where when a level is played: each government that no person plays is led by its temper.
import { type Level, normaliseSeed, type Seat } from '../engine';
import { partner, washington } from './allies';
import { beijing } from './beijing';
import { brussels } from './brussels';
import { pyongyang } from './pyongyang';

/** Everybody's seat: the given one for the player, and for each other government who plays it by its temper. */
export function createSeats(level: Level, given: string, player: Seat): Record<string, Seat> {
  const seed = normaliseSeed(given);
  const seats: Record<string, Seat> = {};
  for (const { id, temper } of level.governments) {
    if (id === level.player) seats[id] = player;
    else if (temper === 'rival') seats[id] = beijing(seed);
    else if (temper === 'patron') seats[id] = washington(seed);
    else if (temper === 'provoker') seats[id] = pyongyang(seed);
    else if (temper === 'market') seats[id] = brussels(seed);
    else seats[id] = partner(seed, temper);
  }
  return seats;
}
