// Small real games for the tests: the shipped rulebook and levels, never mocks.
import { readFileSync } from 'node:fs';
import { type Bot, createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import {
  createGame,
  createSession,
  type Game,
  type Level,
  normaliseSeed,
  parseLevel,
  type Seat,
  type Session,
  type Shelf,
} from '../../src/engine';

export const readLevelFile = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../levels/${id}.json`, import.meta.url), 'utf8'));

function readLevel(id: string): Level {
  const parsed = parseLevel(readLevelFile(id), governments, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const LEVELS = ['first-watch', 'second-thomas-2023'] as const;
export const shelf: Shelf = {
  rules: rulebook,
  governments,
  known,
  levels: Object.fromEntries(LEVELS.map((id) => [id, readLevel(id)])),
};
export const games: Readonly<Record<(typeof LEVELS)[number], Game>> = {
  'first-watch': createGame(rulebook, readLevel('first-watch')),
  'second-thomas-2023': createGame(rulebook, readLevel('second-thomas-2023')),
};

export function botGame(id: (typeof LEVELS)[number], seed: string, bot: Bot, recording = false): Session {
  const game = games[id];
  const used = normaliseSeed(seed);
  return createSession({
    game,
    seed: used,
    seats: createSeats(game.level, used, createBot(bot, used)),
    recording,
  });
}

export function personGame(id: (typeof LEVELS)[number], seed: string): Session {
  const game = games[id];
  return createSession({ game, seed, seats: createSeats(game.level, seed, 'person'), recording: true });
}

/** Lets a bot decide for the person, through the person's commands. */
export function sendByBot(session: Session, bot: Seat): void {
  const side = session.game.level.player;
  if (bot === 'person') throw new Error('a bot is needed');
  const view = session.view(side);
  const result =
    session.phase() === 'planning'
      ? session.send(side, { type: 'plan', policies: bot.plan(view, session.game.rules) })
      : session.send(side, { type: 'respond', responses: bot.respond(view, session.game.rules) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}
