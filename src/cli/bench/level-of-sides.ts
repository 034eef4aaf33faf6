// Levels of any number of sides and months, made from a shipped level, so that speed and growth can be measured.
import { governments, known } from '../../content';
import { type Level, parseLevel } from '../../engine';
import { Fault } from '../shelf';

type Named = Readonly<Record<string, unknown>>;
type LevelFile = Readonly<Record<string, unknown>>;

/** The shipped level that is cut down or added to: the one with the most governments. */
export const LARGEST = 'architects-2026';

const listOf = (value: unknown): readonly Named[] => (Array.isArray(value) ? value : []);

/** The first so many governments of the level; where it has too few, others that ship with the game join. */
function sidesOf(file: LevelFile, count: number): readonly string[] {
  const own = (Array.isArray(file.governments) ? file.governments : []).filter(
    (one): one is string => typeof one === 'string',
  );
  const others = Object.keys(governments).filter((id) => !own.includes(id));
  const sides = [...own, ...others].slice(0, count);
  if (sides.length < count)
    throw new Fault('no-government', `there are ${sides.length} governments, not ${count}`);
  return sides;
}

/** The level with these sides and months only; whatever concerns others is left out. */
export function levelOfSides(file: LevelFile, count: number, turns: number): Level {
  const sides = sidesOf(file, count);
  const isIn = (side: unknown): boolean => typeof side === 'string' && sides.includes(side);
  const among =
    (...ends: readonly string[]) =>
    (one: Named): boolean =>
      ends.every((end) => isIn(one[end]));
  const membersIn = (list: unknown): readonly Named[] =>
    listOf(list)
      .map((one) => ({ ...one, members: Array.isArray(one.members) ? one.members.filter(isIn) : [] }))
      .filter((one) => one.members.length >= 2);
  const { history: _history, guide: _guide, ...rest } = file;
  const cut = {
    ...rest,
    turns,
    governments: sides,
    overrides: Object.fromEntries(Object.entries(file.overrides ?? {}).filter(([side]) => isIn(side))),
    pairs: listOf(file.pairs).filter(among('from', 'to')),
    commitments: listOf(file.commitments).filter(among('a', 'b')),
    groups: membersIn(file.groups),
    framework: membersIn(file.framework),
    features: listOf(file.features).filter(among('holder')),
    crises: listOf(file.crises).filter(among('instigator', 'target')),
    underWay: listOf(file.underWay).filter(among('by')),
    elections: listOf(file.elections).filter((vote) => isIn(vote.side) && Number(vote.turn) <= turns),
  };
  const parsed = parseLevel(cut, governments, known);
  if (!parsed.ok)
    throw new Fault('bad-level', `no level of ${count} sides and ${turns} months`, parsed.problems);
  return parsed.value;
}
