// Seals what a session has logged into a record, and turns a record back into text.
import type { Game } from './game';
import {
  endSealOf,
  type GameRecord,
  headSealOf,
  type LogTurn,
  RECORD_FORMAT,
  RECORD_KIND,
  turnSealOf,
} from './replay-format';
import type { State, Worldview } from './state';

export interface Logged {
  readonly game: Game;
  readonly first: State;
  readonly worldview: Worldview | null;
  /** The level's file, when it is not one that ships with the game. */
  readonly levelFile: unknown;
  readonly log: readonly Omit<LogTurn, 'seal'>[];
  readonly seats: GameRecord['seats'];
  readonly pending: GameRecord['pending'];
  readonly ending: GameRecord['ending'];
}

export function sealRecord(logged: Logged): GameRecord {
  const { game, first, log, seats, pending, ending } = logged;
  const { id, hash } = game.level;
  const head = {
    kind: RECORD_KIND,
    format: RECORD_FORMAT,
    rules: game.rules.number,
    level: logged.levelFile === undefined ? { id, hash } : { id, hash, file: logged.levelFile },
    seed: first.seed,
    options: { difficulty: first.difficulty, worldview: logged.worldview },
    seats,
  } as const;
  const headSeal = headSealOf(head);
  let seal = headSeal;
  const turns: LogTurn[] = [];
  for (const turn of log) {
    seal = turnSealOf(seal, turn);
    turns.push({ ...turn, seal });
  }
  return { ...head, headSeal, turns, pending, ending, endSeal: endSealOf(seal, pending, ending) };
}

export const formatRecord = (record: GameRecord): string => `${JSON.stringify(record)}\n`;
