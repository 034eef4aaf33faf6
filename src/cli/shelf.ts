// What the command line has at hand: the rulebook, the governments, and the levels read from the folder levels/.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { governments, known, rulebook } from '../content';
import { createGame, type Game, type Level, nearest, type Problem, parseLevel, type Shelf } from '../engine';

const LEVELS = new URL('../../levels/', import.meta.url);

/** A fault of what was asked for: printed without a stack, with exit code 2. */
export class Fault extends Error {
  constructor(
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Fault(`cannot read ${path}`);
  }
}

export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (fault) {
    if (fault instanceof Fault) throw fault;
    throw new Fault(`${path} is not JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

export function readShelf(): Shelf {
  const folder = fileURLToPath(LEVELS);
  const levels: Record<string, Level> = {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  files.sort((a, b) => (a < b ? -1 : 1));
  for (const file of files) {
    const parsed = parseLevel(readJson(`${folder}/${file}`), governments, known);
    if (!parsed.ok) throw new Fault(`levels/${file} is not a valid level`, parsed.problems);
    levels[parsed.value.id] = parsed.value;
  }
  return { rules: rulebook, levels, governments, known };
}

/** The real cases of levels/history. */
export function readHistory(shelf: Shelf): readonly Level[] {
  const folder = fileURLToPath(new URL('history/', LEVELS));
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  files.sort((a, b) => (a < b ? -1 : 1));
  return files.map((file) => {
    const parsed = parseLevel(readJson(`${folder}/${file}`), shelf.governments, shelf.known);
    if (!parsed.ok) throw new Fault(`levels/history/${file} is not a valid level`, parsed.problems);
    return parsed.value;
  });
}

/** A level by id, or from a file of one's own, whose text then goes into records. */
export function openLevel(shelf: Shelf, wanted: string): { game: Game; levelFile?: unknown } {
  const shipped = Object.hasOwn(shelf.levels, wanted) ? shelf.levels[wanted] : undefined;
  if (shipped !== undefined) return { game: createGame(shelf.rules, shipped) };
  if (!wanted.endsWith('.json'))
    throw new Fault(
      `no level ${wanted}; nearest: ${nearest(wanted, Object.keys(shelf.levels))}. Or give a .json file.`,
    );
  const levelFile = readJson(wanted);
  const parsed = parseLevel(levelFile, shelf.governments, shelf.known);
  if (!parsed.ok) throw new Fault(`${wanted} is not a valid level`, parsed.problems);
  return { game: createGame(shelf.rules, parsed.value), levelFile };
}
