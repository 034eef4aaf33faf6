// A finished game to debrief: bots on every seat, played once for each seed and strategy.

import levelFile from '../../levels/second-thomas-2023.json';
import { type Bot, createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import { type Books, openBooks } from '../../src/debrief/facts/books';
import { createGame, createSession, parseLevel, type Session, type Worldview } from '../../src/engine';

const parsed = parseLevel(levelFile, governments, known);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
export const level = parsed.value;
const game = createGame(rulebook, level);

export function finish(seed: string, bot: Bot = 'statesman', worldview?: Worldview): Session {
  return createSession({
    game,
    seed,
    seats: createSeats(level, seed, createBot(bot, seed)),
    recording: true,
    ...(worldview === undefined ? {} : { worldview }),
  });
}

const SEEDS: readonly (readonly [string, Bot])[] = [
  ['1', 'statesman'],
  ['7', 'hedger'],
  ['42', 'aligner'],
  ['99', 'passive'],
  ['five', 'random'],
];

export const finished: readonly (readonly [string, Books])[] = SEEDS.map(([seed, bot]) => [
  `${seed} ${bot}`,
  openBooks(finish(seed, bot), level.player),
]);
