// Runs the command line's simulation in a page, for the comparison of its hash with that of Node.
import level from '../../../levels/second-thomas-2023.json';
import type { Bot } from '../../../src/bots';
import { simulate } from '../../../src/cli/simulate';
import { governments, known, rulebook } from '../../../src/content';
import { createGame, parseLevel } from '../../../src/engine';

declare global {
  interface Window {
    simulateHere(seed: string, bot: Bot, games: number): ReturnType<typeof simulate>;
  }
}

window.simulateHere = (seed, bot, games) => {
  const parsed = parseLevel(level, governments, known);
  if (!parsed.ok) throw new Error('the level is not valid');
  return simulate(createGame(rulebook, parsed.value), seed, bot, games);
};
document.title = 'ready';
