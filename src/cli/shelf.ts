// What the command line has at hand: the rulebook, the governments, and the levels read from the folder levels/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { governments, known, rulebook } from '../content';
import {
  createGame,
  type Game,
  type Level,
  nearest,
  type Problem,
  parseLevel,
  readJson,
  type Shelf,
} from '../engine';

/** The folder `levels/` of this repository: the first above this file, be that a source or part of a bundle. */
function levelsAbove(from: string): URL {
  const here = new URL('levels/', from);
  const above = new URL('../', from);
  return existsSync(here) || above.href === from ? here : levelsAbove(above.href);
}
const LEVELS = levelsAbove(import.meta.url);

/** A command that cannot be carried out: told without a stack, with exit code 2. */
export class Fault extends Error {
  readonly problems: readonly Problem[];
  /** `problems` where what was given has several; else the fault is the one that its message tells. */
  constructor(
    readonly code: string,
    message: string,
    problems: readonly Problem[] = [],
  ) {
    super(message);
    this.problems = problems.length > 0 ? problems : [{ code, path: '(command)', detail: message }];
  }
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Fault('unreadable', `cannot read ${path}`);
  }
}

function readJsonFile(path: string): unknown {
  const parsed = readJson(readText(path));
  if (!parsed.ok) throw new Fault('no-json', `${path} holds no JSON`, parsed.problems);
  return parsed.value;
}

export function readShelf(): Shelf {
  const folder = fileURLToPath(LEVELS);
  const levels: Record<string, Level> = {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  files.sort((a, b) => (a < b ? -1 : 1));
  for (const file of files) {
    const parsed = parseLevel(readJsonFile(`${folder}/${file}`), governments, known);
    if (!parsed.ok) throw new Fault('bad-level', `levels/${file} is not a valid level`, parsed.problems);
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
    const parsed = parseLevel(readJsonFile(`${folder}/${file}`), shelf.governments, shelf.known);
    if (!parsed.ok)
      throw new Fault('bad-level', `levels/history/${file} is not a valid level`, parsed.problems);
    return parsed.value;
  });
}

/** The file of a level that ships, as it stands. */
export const readLevelFile = (id: string): Readonly<Record<string, unknown>> =>
  readJsonFile(fileURLToPath(new URL(`${id}.json`, LEVELS))) as Readonly<Record<string, unknown>>;

/** A level by id, or from a file of one's own, whose text then goes into records. */
export function openLevel(shelf: Shelf, wanted: string): { game: Game; levelFile?: unknown } {
  const shipped = Object.hasOwn(shelf.levels, wanted) ? shelf.levels[wanted] : undefined;
  if (shipped !== undefined) return { game: createGame(shelf.rules, shipped) };
  if (!wanted.endsWith('.json'))
    throw new Fault(
      'no-level',
      `no level ${wanted}; nearest: ${nearest(wanted, Object.keys(shelf.levels))}. Or give a .json file.`,
    );
  const levelFile = readJsonFile(wanted);
  const parsed = parseLevel(levelFile, shelf.governments, shelf.known);
  if (!parsed.ok) throw new Fault('bad-level', `${wanted} is not a valid level`, parsed.problems);
  return { game: createGame(shelf.rules, parsed.value), levelFile };
}
