// Plays a record again: to verify it, to go on from where it stopped, or to look at any of its months.
import { createGame, type Game } from './game';
import { canonical } from './hash';
import { parseLevel } from './level';
import type { Level } from './level-format';
import type { Known } from './level-known';
import { type GameRecord, readRecord } from './replay-format';
import { type Problem, problem, type Result } from './result';
import type { Rulebook } from './rulebook';
import { createSession, IllegalOrders, type Seat, type Session } from './session';
import type { GameEvent } from './state';

export interface Shelf {
  readonly rules: Rulebook;
  /** The levels that ship, by id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly governments: Parameters<typeof parseLevel>[1];
  /** What levels inside records may name. */
  readonly known: Known;
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
    const parsed = parseLevel(file, shelf.governments, shelf.known);
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

/** Reads a record and plays it again. Of one that was changed by hand it is told what was changed, where playing shows it. */
export function verifyText(text: string, shelf: Shelf): Result<Session> {
  const read = readRecord(text);
  if (!read.ok) return read;
  const { record, broken } = read.value;
  const verified = verifyRecord(record, shelf);
  if (broken === null) return verified;
  // Of a month that was cut out that is all there is to say: the months after it cannot but differ.
  const found = verified.ok || broken.detail === 'missing' ? undefined : verified.problems[0];
  const told = found === undefined ? broken.detail : `${broken.detail}; ${found.path}: ${found.detail}`;
  return refuse(problem(broken.code, broken.path, told));
}

/** Plays all months again and compares. A difference names the turn and the first variable that differs. */
export function verifyRecord(record: GameRecord, shelf: Shelf): Result<Session> {
  const game = gameOf(record, shelf);
  if (!game.ok) return game;
  const idle: Seat = { id: 'record', plan: () => [], respond: () => [] };
  const seats: Record<string, Seat> = {};
  for (const side of game.value.at.sides) seats[side] = record.ending === null ? 'person' : idle;
  const session = resumeSession(game.value, record, seats);
  if (!session.ok)
    return refuse(
      earlierDifference(game.value, record, session.problems) ??
        session.problems[0] ??
        problem('differs', '(file)', ''),
    );
  const different = compare(record, session.value);
  return different === null ? session : refuse(different);
}

/** An order may be illegal only because something was different in a month before: then that is the fault to name. */
function earlierDifference(game: Game, record: GameRecord, problems: readonly Problem[]): Problem | null {
  const turn = Number(/^turn (\d+)$/.exec(problems[0]?.path ?? '')?.[1] ?? 0);
  if (turn <= 1) return null;
  const before = {
    ...record,
    turns: record.turns.slice(0, turn - 1),
    pending: { policies: {}, responses: {} },
    ending: null,
  };
  const people = Object.fromEntries(game.at.sides.map((side): [string, Seat] => [side, 'person']));
  const session = resumeSession(game, before, people);
  return session.ok ? compare(before, session.value) : null;
}

function compare(record: GameRecord, session: Session): Problem | null {
  const again = session.record();
  for (const turn of record.turns) {
    const path = `turn ${turn.turn}`;
    const now = again.turns[turn.turn - 1];
    if (now === undefined) return problem('differs', path, 'the game ends before');
    const what =
      firstDifference(turn.changed, now.changed) ||
      (now.hash === turn.hash ? '' : `hash: recorded ${turn.hash}, computed ${now.hash}`) ||
      otherEvent(turn.events, now.events);
    if (what !== '') return problem('differs', path, what);
  }
  return record.ending === null && again.ending === null ? null : otherEnd(record, again);
}

/** A finished record has as many months as the game, the same ending, and nothing ordered after it. */
function otherEnd(record: GameRecord, again: GameRecord): Problem | null {
  const months = record.turns.length;
  if (again.turns.length !== months)
    return problem(
      'differs',
      `turn ${months + 1}`,
      `months: recorded ${months}, computed ${again.turns.length}`,
    );
  if (again.ending !== record.ending)
    return problem(
      'differs',
      `turn ${months}`,
      `ending: recorded ${record.ending}, computed ${again.ending}`,
    );
  const { policies, responses } = record.pending;
  const late = [...Object.entries(policies), ...Object.entries(responses)].map(
    ([side, orders]) => `${side} ${orders.map((one) => one.action).join(' ')}`,
  );
  return late.length === 0
    ? null
    : problem('differs', `turn ${months}`, `orders after the end: ${late.join(', ')}`);
}

function otherEvent(recorded: readonly GameEvent[], computed: readonly GameEvent[]): string {
  for (let at = 0; at < Math.max(recorded.length, computed.length); at += 1) {
    const [then, now] = [recorded[at], computed[at]];
    if (then === undefined || now === undefined || canonical(then) !== canonical(now))
      return `event ${at + 1}: recorded ${briefly(then)}, computed ${briefly(now)}`;
  }
  return '';
}

const briefly = (event: GameEvent | undefined): string =>
  event === undefined
    ? 'none'
    : [event.kind, event.by, event.target, event.what, event.place, event.amount]
        .filter((part) => part !== null)
        .join(' ');

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
