// A finished game to debrief: bots on every seat, played once for each seed and strategy.
import { readFileSync } from 'node:fs';
import lineFile from '../../levels/ladakh-2020.json';
import natunaFile from '../../levels/natuna-2019.json';
import redFile from '../../levels/red-seat-2023.json';
import scarboroughFile from '../../levels/scarborough-2012.json';
import levelFile from '../../levels/second-thomas-2023.json';
import thaadFile from '../../levels/thaad-2016.json';
import { type Bot, createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import { type Books, openBooks } from '../../src/debrief/facts/books';
import {
  createGame,
  createSession,
  type Level,
  parseLevel,
  type Session,
  type Worldview,
} from '../../src/engine';

function read(file: unknown): Level {
  const parsed = parseLevel(file, governments, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A level as it ships. */
export const readShipped = (id: string): Level => read(JSON.parse(readFileSync(`levels/${id}.json`, 'utf8')));

export const level = read(levelFile);

export function play(played: Level, seed: string, bot: Bot, worldview?: Worldview): Session {
  return createSession({
    game: createGame(rulebook, played),
    seed,
    seats: createSeats(played, seed, createBot(bot, seed)),
    recording: true,
    ...(worldview === undefined ? {} : { worldview }),
  });
}

export const finish = (seed: string, bot: Bot = 'statesman', worldview?: Worldview): Session =>
  play(level, seed, bot, worldview);

/** Played from Beijing: pressed with measure, and by lot. */
export const fromBeijing: readonly (readonly [string, Books])[] = (['measured', 'random'] as const).map(
  (bot) => [`red seat ${bot}`, openBooks(play(read(redFile), 'red', bot), 'chn')],
);

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

/** Several levels, for what must hold in all. */
export const many: readonly Level[] = [levelFile, natunaFile, thaadFile, scarboroughFile, lineFile].map(read);

const FURTHER = { natuna: read(natunaFile), thaad: read(thaadFile) };

/** A game of a level that begins in the middle of a quarrel, with which something is the case. */
export function findGame(id: keyof typeof FURTHER, isSo: (books: Books) => boolean): Books {
  for (let seed = 1; seed < 30; seed += 1) {
    const books = openBooks(play(FURTHER[id], `${seed}`, 'statesman'), FURTHER[id].player);
    if (isSo(books)) return books;
  }
  throw new Error(`no such game of ${id}`);
}

/** Levels that begin in the middle of a quarrel, one of them within Pyongyang's reach. */
export const begunInCrisis: readonly (readonly [string, Books])[] = Object.values(FURTHER).map((other) => [
  other.id,
  openBooks(play(other, '5', 'statesman'), other.player),
]);
