// Points on the worlds: each pillar is the best pure answer somewhere, and what is best depends on how the world works.
import { MIXED, PURE } from '../../bots';
import { PILLARS } from '../../engine';
import type { Cell } from './cells';
import { type Point, percent, unique, unmeasured } from './point';

/** The most wins; the better mean score where wins are equal. */
function best(cells: readonly Cell[]): Cell | undefined {
  return [...cells].sort((a, b) => b.winShare - a.winShare || b.meanScore - a.meanScore)[0];
}

export function pillars(cells: readonly Cell[]): Point {
  const id = 'pillars';
  const pureCells = cells.filter((cell) => Object.values(PURE).includes(cell.bot));
  if (!PILLARS.every((pillar) => pureCells.some((cell) => cell.bot === PURE[pillar])))
    return unmeasured(id, 'the bots of all pillars');
  const places = unique(pureCells.map((cell) => `${cell.level} ${cell.worldview}`));
  const winners = places.map(
    (place) => best(pureCells.filter((cell) => `${cell.level} ${cell.worldview}` === place))?.bot,
  );
  const shares = PILLARS.map((pillar) => ({
    pillar,
    share: winners.filter((bot) => bot === PURE[pillar]).length / places.length,
  }));
  return {
    id,
    holds: shares.every(({ share }) => share <= 1 / 2 && share >= 1 / 6),
    figure: `best pure answer in ${places.length} cells: ${shares
      .map(({ pillar, share }) => `${pillar} ${percent(share)}`)
      .join(', ')}`,
  };
}

/** The mixes that are compared: those of one pillar, and those of all three. */
const MIXES: readonly string[] = [...Object.values(PURE), ...MIXED];

/** Which mix of spending does best on a level may depend on how the world works. */
export function worldviews(cells: readonly Cell[]): Point {
  const id = 'worldviews';
  const mixes = cells.filter((cell) => MIXES.includes(cell.bot));
  if (!MIXES.every((mix) => mixes.some((cell) => cell.bot === mix)))
    return unmeasured(id, `the bots ${MIXES.join(', ')}`);
  const pairs = unique(mixes.map((cell) => cell.level)).flatMap((level) => {
    const here = mixes.filter((cell) => cell.level === level);
    const calm = best(here.filter((cell) => cell.worldview === 'deterrence'));
    const wild = best(here.filter((cell) => cell.worldview === 'spiral'));
    return calm === undefined || wild === undefined ? [] : [{ level, calm: calm.bot, wild: wild.bot }];
  });
  if (pairs.length === 0) return unmeasured(id, 'cells under deterrence and spiral');
  const differing = pairs.filter(({ calm, wild }) => calm !== wild);
  return {
    id,
    holds: differing.length * 2 >= pairs.length,
    figure: `best mix differs in ${differing.length} of ${pairs.length} levels: ${pairs
      .map(({ level, calm, wild }) => `${level} ${calm} | ${wild}`)
      .join(', ')}`,
  };
}
