// Reads a level: all faults at once, each with its path and the nearest valid id; and the hash of its rules part.
import { hashOf } from './hash';
import { createLayout, type Layout } from './layout';
import { checkReferences } from './level-check';
import { type Government, LEVEL_FORMAT, type Level, type LevelFile, levelSchema } from './level-format';
import type { Known } from './level-known';
import { shapeFaults } from './level-shape';
import { isRecordLike } from './replay-format';
import { fine, problem, type Result } from './result';

/** A level from JSON, or every fault at once, each with its path and the nearest valid id. Acts, sources, demands and panels
 * that it names are checked where `known` is given. */
export function parseLevel(
  input: unknown,
  shipped: Readonly<Record<string, Government>>,
  known?: Known,
): Result<Level> {
  if (isRecordLike(input)) return { ok: false, problems: [problem('record-not-level', '(file)', '')] };
  const format = formatOf(input);
  if (format > LEVEL_FORMAT) return { ok: false, problems: [problem('newer-level', 'format', `${format}`)] };
  const parsed = levelSchema.safeParse(input);
  const shape = parsed.success ? [] : shapeFaults(parsed.error, input);
  // What is well-formed enough to be read is checked for its references too, so that one look shows all faults.
  const problems = [...shape, ...checkReferences(input, shipped, known, shape)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const file = parsed.data;
  const governments = file.governments.flatMap((entry) => {
    const found = typeof entry === 'string' ? shipped[entry] : entry;
    return found === undefined ? [] : [found];
  });
  const { words: _words, guide: _guide, $schema: _schema, history: _history, ...rules } = file;
  const elections = calendar(file, governments);
  return fine({ ...file, elections, governments, hash: hashOf({ ...rules, governments }) });
}

const formatOf = (input: unknown): number =>
  typeof input === 'object' && input !== null && 'format' in input && Number.isInteger(input.format)
    ? Number(input.format)
    : 0;

/** The level's own votes, and those of the governments' calendars that fall within it. */
function calendar(file: LevelFile, governments: readonly Government[]): LevelFile['elections'] {
  const own = file.elections;
  const theirs = governments.flatMap((government) =>
    government.elections.map(({ year, month, kind, name, successor }) => ({
      side: government.id,
      turn: (year - file.start.year) * 12 + month - file.start.month + 1,
      kind,
      name,
      successor,
    })),
  );
  const fresh = theirs.filter(
    (vote) =>
      vote.turn >= 1 &&
      vote.turn <= file.turns &&
      !own.some((one) => one.side === vote.side && one.turn === vote.turn),
  );
  return [...own, ...fresh];
}

export const layoutOf = (level: Level): Layout =>
  createLayout(
    level.governments.map((government) => government.id),
    level.features.map((feature) => feature.id),
  );

/** Whether the rival is the player here: its dials and words are then its own. */
export const isRedSeat = ({ player, rival }: Pick<Level, 'player' | 'rival'>): boolean => player === rival;
