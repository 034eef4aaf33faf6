// A small real game with its desk, for the tests of the hud: real rules, real level, real bots in the other seats.
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import firstWatch from '../../levels/first-watch.json';
import shoal from '../../levels/second-thomas-2023.json';
import { createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook, sources } from '../../src/content';
import {
  createGame,
  createSession,
  type Driver,
  type Level,
  parseLevel,
  type Session,
} from '../../src/engine';
import { type PlayProps, PlayScreen } from '../../src/hud';
import { createText } from '../../src/text';
import { catalogues } from '../../src/text/en';

// jsdom has no CSS object; React Aria asks it to escape a name whenever something opens.
globalThis.CSS ??= { escape: (name: string) => name } as unknown as typeof CSS;
vi.setConfig({ testTimeout: 60_000 });

export const text = createText(catalogues);

function level(file: unknown): Level {
  const parsed = parseLevel(file, governments, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const levels = { 'first-watch': level(firstWatch), shoal: level(shoal) };
export type LevelName = keyof typeof levels;

/** The shoal's level with some of its parts changed. */
export function startChanged(
  changes: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, Driver>> = {},
): Session {
  const played = level({ ...shoal, ...changes });
  const seats = { ...createSeats(played, 'one', 'person'), ...others };
  return createSession({ game: createGame(rulebook, played), seed: 'one', seats });
}

export function startGame(name: LevelName = 'first-watch', seed = 'one'): Session {
  const played = levels[name];
  const game = createGame(rulebook, played);
  return createSession({ game, seed, seats: createSeats(played, seed, 'person') });
}

/** A game that only bots play, for what a desk may have to put into words. */
export function playBots(name: LevelName, seed: string, bot: Parameters<typeof createBot>[0]): Session {
  const played = levels[name];
  const game = createGame(rulebook, played);
  return createSession({ game, seed, seats: createSeats(played, seed, createBot(bot, seed)) });
}

/** Plays on without a plan until the player is asked to answer a crisis; null if the game ends first. */
export function reachCrisis(session: Session): Session | null {
  const side = session.game.level.player;
  while (session.phase() === 'planning') session.send(side, { type: 'plan', policies: [] });
  return session.phase() === 'crises' ? session : null;
}

export function sitDown(session: Session, props: Partial<PlayProps> = {}) {
  return render(
    <PlayScreen
      session={session}
      side={session.game.level.player}
      text={text}
      sources={sources}
      icons={{}}
      onFinished={() => undefined}
      onMenu={() => undefined}
      mapNotice={null}
      notice={null}
      caption={null}
      {...props}
    />,
  );
}
