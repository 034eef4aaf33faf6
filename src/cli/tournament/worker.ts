// A process of the tournament: plays the levels that it is given, one after another, and sends what came of them.
import { openLevel, readShelf } from '../shelf';
import { playPart } from './part';
import type { Said, Task } from './talk';

const say = (said: Said): void => {
  process.send?.(said);
};
const shelf = readShelf();
process.on('message', ({ level, size }: Task) => {
  say({ part: playPart(openLevel(shelf, level).game, size, (told) => say({ told })) });
});
say({ ready: true });
