// What there is to play: the rulebook, the levels that ship, and levels read from files while the page is open.
import { governments, known, rulebook } from '../../content';
import {
  createGame,
  type Game,
  type Level,
  type Problem,
  parseLevel,
  readJson,
  type Shelf,
} from '../../engine';

/** What the list of levels shows of one. */
export type LevelHead = Pick<Level, 'id' | 'start' | 'turns' | 'player' | 'rival' | 'difficulty'> & {
  readonly guided: boolean;
  readonly words: Pick<Level['words'], 'title' | 'place' | 'teaches' | 'summary'>;
};

const heads = import.meta.glob<LevelHead>('../../../levels/*.json', {
  eager: true,
  import: 'default',
  query: '?head',
});
const files = import.meta.glob<unknown>('../../../levels/*.json', { import: 'default' });
const fetched: Record<string, Level> = {};

/** The levels that ship, as far as they have been fetched. */
export const shelf: Shelf = { rules: rulebook, levels: fetched, governments, known };

/** Short ones first: the guided level opens the list. */
export const levels: readonly LevelHead[] = Object.values(heads).sort(
  (a, b) => a.turns - b.turns || (a.id < b.id ? -1 : 1),
);

/** Puts a level that ships on the shelf; an id that is not one of ours changes nothing. */
export async function fetchLevel(id: string): Promise<void> {
  const load = files[`../../../levels/${id}.json`];
  if (load === undefined || Object.hasOwn(fetched, id)) return;
  const parsed = parseLevel(await load(), governments, known);
  if (parsed.ok) fetched[parsed.value.id] = parsed.value;
}

export const headOf = (level: Level): LevelHead => ({ ...level, guided: level.guide.length > 0 });

export interface OwnLevel {
  readonly level: Level;
  readonly file: unknown;
}

/** By an id that no level that ships can have. */
const own = new Map<string, OwnLevel>();

/** Keeps a level from a file while the page is open, or says all that is wrong with it. */
export function addOwnLevel(
  text: string,
):
  | { readonly ok: true; readonly id: string; readonly level: Level }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = readJson(text);
  if (!read.ok) return read;
  const file = read.value;
  const parsed = parseLevel(file, governments, known);
  if (!parsed.ok) return parsed;
  const id = `file:${parsed.value.hash}`;
  own.set(id, { level: parsed.value, file });
  return { ok: true, id, level: parsed.value };
}

export const ownLevels = (): readonly (readonly [string, OwnLevel])[] => [...own];

/** The game of a level that has been fetched or read, with the level's file when it is not one of ours. */
export function openLevel(id: string): { readonly game: Game; readonly levelFile?: unknown } | null {
  const shipped = Object.hasOwn(shelf.levels, id) ? shelf.levels[id] : undefined;
  if (shipped !== undefined) return { game: createGame(shelf.rules, shipped) };
  const mine = own.get(id);
  return mine === undefined ? null : { game: createGame(shelf.rules, mine.level), levelFile: mine.file };
}
