// Plays a record again: to verify it, to go on from where it stopped, or to look at any of its months.
import { createGame, type Game } from './game';
import { type Level, parseLevel } from './level';
import type { GameRecord } from './replay-format';
import { type Problem, problem, type Result } from './result';
import type { Rulebook } from './rulebook';
import { createSession, IllegalOrders, type Seat, type Session } from './session';

export interface Shelf {
  readonly rules: Rulebook;
  /** The levels that ship, by id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly governments: Parameters<typeof parseLevel>[1];
}

const refuse = (
  ...problems: readonly Problem[]
): { readonly ok: false; readonly problems: readonly Problem[] } => ({ ok: false, problems });

/** The game that a record was played in. Codes: newer-rules, older-rules, no-level, level-changed, or the level's own faults. */
export function gameOf(record: GameRecord, shelf: Shelf): Result<Game> {
  if (record.rules > shelf.rules.number) return refuse(problem('newer-rules', 'rules', String(record.rules)));
  if (record.rules < shelf.rules.number) return refuse(problem('older-rules', 'rules', String(record.rules)));
  const { id, hash, file } = record.level;
  if (file !== undefined) {
    const parsed = parseLevel(file, shelf.governments);
    if (!parsed.ok) return parsed;
    if (parsed.value.hash !== hash) return refuse(problem('level-changed', 'level', id));
    return { ok: true, value: createGame(shelf.rules, parsed.value) };
  }
  const level = Object.hasOwn(shelf.levels, id) ? shelf.levels[id] : undefined;
  if (level === undefined) return refuse(problem('no-level', 'level', id));
  if (level.hash !== hash) return refuse(problem('level-changed', 'level', id));
  return { ok: true, value: createGame(shelf.rules, level) };
}

/** Takes a record up again. Past months follow the record's orders; from then on the given seats decide. */
export function resumeSession(
  game: Game,
  record: GameRecord,
  seats: Readonly<Record<string, Seat>>,
): Result<Session> {
  const unknown = record.turns.flatMap((turn) =>
    Object.keys(turn.orders)
      .filter((side) => !game.at.sides.includes(side))
      .map((side) => problem('unknown-side', `turn ${turn.turn}`, side)),
  );
  if (unknown.length > 0) return refuse(...unknown);
  try {
    const session = createSession({
      game,
      seats,
      seed: record.seed,
      difficulty: record.options.difficulty,
      ...(record.options.worldview === null ? {} : { worldview: record.options.worldview }),
      recording: true,
      history: record,
      ...(record.level.file === undefined ? {} : { levelFile: record.level.file }),
    });
    return { ok: true, value: session };
  } catch (fault) {
    if (fault instanceof IllegalOrders)
      return refuse(
        problem(
          'illegal-order',
          `turn ${fault.turn}`,
          `${fault.side}: ${fault.fault.code} ${fault.fault.detail}`,
        ),
      );
    throw fault;
  }
}

/** Plays all months again and compares. A difference names the turn and the first variable that differs. */
export function verifyRecord(record: GameRecord, shelf: Shelf): Result<Session> {
  const game = gameOf(record, shelf);
  if (!game.ok) return game;
  const idle: Seat = { id: 'record', plan: () => [], respond: () => [] };
  const asked: Record<string, Seat> = {};
  for (const side of game.value.at.sides) asked[side] = record.ending === null ? 'person' : idle;
  const session = resumeSession(game.value, record, asked);
  if (!session.ok) return session;
  const again = session.value.record();
  for (const turn of record.turns) {
    const now = again.turns[turn.turn - 1];
    if (now === undefined) return refuse(problem('differs', `turn ${turn.turn}`, 'the game ends before'));
    if (now.hash !== turn.hash)
      return refuse(problem('differs', `turn ${turn.turn}`, firstDifference(turn.changed, now.changed)));
    const variable = firstDifference(turn.changed, now.changed);
    if (variable !== '') return refuse(problem('differs', `turn ${turn.turn}`, variable));
  }
  if (again.ending !== record.ending)
    return refuse(
      problem('differs', `turn ${record.turns.length}`, `ending: ${record.ending} is ${again.ending}`),
    );
  return session;
}

function firstDifference(
  recorded: readonly (readonly [string, number])[],
  computed: readonly (readonly [string, number])[],
): string {
  const now = new Map(computed);
  const then = new Map(recorded);
  for (const [path, value] of recorded)
    if (now.get(path) !== value)
      return `${path}: recorded ${value}, computed ${now.get(path) ?? 'no change'}`;
  for (const [path, value] of computed)
    if (!then.has(path)) return `${path}: recorded no change, computed ${value}`;
  return '';
}
