// The format of a record: what it holds, and reading one from text with every kind of damage told apart.
import { z } from 'zod';
import { hashOf } from './hash';
import { isEmpty, withoutMark } from './json-text';
import { type Problem, problem, type Result } from './result';
import { DIFFICULTIES, ENDINGS, EVENT_KINDS, WORLDVIEWS } from './state';

export const RECORD_KIND = 'below-threshold-record';
export const RECORD_FORMAT = 1;
/** A text longer than this is no record of ours; 48 turns need less than a tenth. */
const RECORD_LIMIT = 8_000_000;

const name = z.string().max(80);
const turnNumber = z.int().min(0).max(48);
const policies = z
  .array(z.strictObject({ action: name, target: name.nullable() }))
  .max(60)
  .readonly();
const responses = z
  .array(z.strictObject({ crisis: z.int().min(0), action: name }))
  .max(60)
  .readonly();
const orders = z.record(name, z.strictObject({ policies, responses }));

const logTurnSchema = z.strictObject({
  turn: turnNumber,
  orders,
  /** Hash of the whole state at the end of the turn. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** Every number that changed, by path, with its value at the end of the turn. */
  changed: z
    .array(z.tuple([name, z.int()]).readonly())
    .max(20_000)
    .readonly(),
  events: z
    .array(
      z.strictObject({
        kind: z.enum(EVENT_KINDS),
        turn: turnNumber,
        by: name,
        target: name.nullable(),
        what: name,
        place: name.nullable(),
        amount: z.int(),
        crisis: z.int().nullable(),
        seenBy: z.array(name).readonly().nullable(),
      }),
    )
    .max(2000)
    .readonly(),
  /** Chained over this turn and all before it, so that an edit is found at its turn. */
  seal: z.string(),
});

const recordSchema = z.strictObject({
  kind: z.literal(RECORD_KIND),
  format: z.literal(RECORD_FORMAT),
  rules: z.int().min(1),
  /** `file`: the level itself, when it is not one of ours. */
  level: z.strictObject({ id: name, hash: z.string(), file: z.unknown().optional() }),
  seed: z.string().max(200),
  options: z.strictObject({ difficulty: z.enum(DIFFICULTIES), worldview: z.enum(WORLDVIEWS).nullable() }),
  seats: z.record(name, name),
  headSeal: z.string(),
  turns: z.array(logTurnSchema).max(48).readonly(),
  /** What has been ordered in the month under way. */
  pending: z.strictObject({ policies: z.record(name, policies), responses: z.record(name, responses) }),
  ending: z.enum(ENDINGS).nullable(),
  endSeal: z.string(),
});

export type LogTurn = z.infer<typeof logTurnSchema>;
export type GameRecord = z.infer<typeof recordSchema>;

export function headSealOf(
  record: Omit<GameRecord, 'headSeal' | 'endSeal' | 'turns' | 'pending' | 'ending'>,
): string {
  const { kind, format, rules, level, seed, options, seats } = record;
  return hashOf({ kind, format, rules, level, seed, options, seats });
}

export function turnSealOf(before: string, turn: Omit<LogTurn, 'seal'>): string {
  const { turn: number, orders: given, hash, changed, events } = turn;
  return hashOf([before, number, given, hash, changed, events]);
}

export const endSealOf = (
  before: string,
  pending: GameRecord['pending'],
  ending: GameRecord['ending'],
): string => hashOf([before, pending, ending]);

const refuse = (...problems: readonly Problem[]): Result<ReadRecord> => ({ ok: false, problems });

/** Reads a record. Codes: too-large, empty, foreign, level-not-record, truncated, newer-format, damaged, edited; each with the turn where
 * known. */
export function parseRecord(given: string): Result<GameRecord> {
  const read = readRecord(given);
  if (!read.ok) return read;
  const { record, broken } = read.value;
  return broken === null ? { ok: true, value: record } : { ok: false, problems: [broken] };
}

/** A record that has the form of one, with the first seal that does not fit. */
export interface ReadRecord {
  readonly record: GameRecord;
  readonly broken: Problem | null;
}

export function readRecord(given: string): Result<ReadRecord> {
  const text = withoutMark(given);
  if (text.length > RECORD_LIMIT) return refuse(problem('too-large', '(file)', String(text.length)));
  if (isEmpty(text)) return refuse(problem('empty', '(file)', ''));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse(fromBrokenText(text));
  }
  if (isLevelLike(raw)) return refuse(problem('level-not-record', '(file)', ''));
  if (!isRecordLike(raw)) return refuse(problem('foreign', '(file)', ''));
  if (typeof raw.format === 'number' && raw.format > RECORD_FORMAT)
    return refuse(problem('newer-format', 'format', String(raw.format)));
  const parsed = recordSchema.safeParse(raw);
  if (!parsed.success)
    return refuse(
      ...parsed.error.issues.map((issue) =>
        problem(
          'damaged',
          turnOfPath(issue.path) ?? (issue.path.map(String).join('.') || '(top)'),
          `${issue.path.map(String).join('.')}: ${issue.message}`,
        ),
      ),
    );
  return { ok: true, value: { record: parsed.data, broken: findBrokenSeal(parsed.data) } };
}

/** A level file has no kind; it is known by what no other file of ours has at its top. */
const isLevelLike = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'governments' in raw && ('features' in raw || 'scoring' in raw);

export function isRecordLike(raw: unknown): raw is { kind: string; format?: unknown } {
  return typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === RECORD_KIND;
}

/** A text that stops in the middle still shows how many months it held, and whether the last of them ended the game. */
function fromBrokenText(text: string): Problem {
  if (!text.slice(0, 400).includes(RECORD_KIND)) return problem('foreign', '(file)', '');
  const turns = (text.match(/"seal":"[0-9a-f]{16}"/g) ?? []).length;
  const closed = text.trimEnd().endsWith('}') && text.includes('"endSeal":');
  if (closed) return problem('damaged', turns === 0 ? '(file)' : `turn ${turns}`, `${turns}`);
  const begun = (text.match(/\{"turn":\d+,"orders":/g) ?? []).length;
  const isOver = begun === turns && text.includes('"kind":"game-ended"');
  return problem('truncated', isOver ? '(end)' : `turn ${turns + 1}`, `${turns}`);
}

const turnOfPath = (path: readonly PropertyKey[]): string | null =>
  path[0] === 'turns' && typeof path[1] === 'number' ? `turn ${path[1] + 1}` : null;

function findBrokenSeal(record: GameRecord): Problem | null {
  let seal = headSealOf(record);
  if (seal !== record.headSeal) return problem('edited', '(head)', 'level, seed, options or seats');
  for (const [at, turn] of record.turns.entries()) {
    if (turn.turn !== at + 1) return problem('edited', `turn ${at + 1}`, 'missing');
    seal = turnSealOf(seal, turn);
    if (seal !== turn.seal) return problem('edited', `turn ${turn.turn}`, 'orders or results');
  }
  if (endSealOf(seal, record.pending, record.ending) === record.endSeal) return null;
  // A last month in which the game ended is sealed: then nothing is missing, and the end itself was changed.
  const isOver = record.turns.at(-1)?.events.some((event) => event.kind === 'game-ended') === true;
  return isOver
    ? problem('edited', '(end)', 'orders or ending')
    : problem('truncated', `turn ${record.turns.length + 1}`, String(record.turns.length));
}
