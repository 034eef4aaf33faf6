// Real games on the guided level of six turns: a person's seat, and a bot's hands where months have to go by.

import { fetchLevel, levels, openLevel } from '../../src/app/game/shelf';
import { createBot, createSeats } from '../../src/bots';
import { createSession, formatRecord, type GameRecord, parseRecord, type Session } from '../../src/engine';

await Promise.all(levels.map(({ id }) => fetchLevel(id)));

export function smallGame(seed = 'calm-reef-101', level = 'first-watch'): Session {
  const found = openLevel(level);
  if (found === null) throw new Error(`no level ${level}`);
  return createSession({
    game: found.game,
    seed,
    seats: createSeats(found.game.level, seed, 'person'),
    difficulty: 'standard',
    recording: true,
  });
}

/** Sends one command for the player, as the statesman would. */
export function decide(session: Session): void {
  const side = session.game.level.player;
  const bot = createBot('statesman', session.seed);
  const view = session.view(side);
  const result = session.send(
    side,
    session.phase() === 'planning'
      ? { type: 'plan', policies: bot.plan(view, session.game.rules) }
      : { type: 'respond', responses: bot.respond(view, session.game.rules) },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}

export function playMonths(session: Session, months: number): Session {
  const until = session.months().length + months;
  while (session.months().length < until && session.phase() !== 'debrief') decide(session);
  return session;
}

export const finished = (seed?: string, level?: string): Session => playMonths(smallGame(seed, level), 99);

export const recordText = (session: Session): string => formatRecord(session.record());

export function recordOf(session: Session): GameRecord {
  const parsed = parseRecord(recordText(session));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
