// Points on skill: the ladder from random to planner, and how rare war is among the competent.
import { type Bot, PURE } from '../../bots';
import type { Cell } from './cells';
import { mean, type Point, percent, unique, unmeasured } from './point';

/** The mixed strategy that others are measured by. */
const MIXED = 'statesman';
const AHEAD = 'planner';
const RECKLESS = 'reckless';
const pure: readonly string[] = Object.values(PURE);
const BELOW: readonly string[] = [...pure, 'passive', 'random'];
/** How near to the worst `random` must be. */
const NEAR = 0.05;

const ofBot = (cells: readonly Cell[], bot: string): readonly Cell[] =>
  cells.filter((cell) => cell.bot === bot);
const wins = (cells: readonly Cell[]): number => mean(cells.map((cell) => cell.winShare));
const score = (cells: readonly Cell[]): number => mean(cells.map((cell) => cell.meanScore));

export function ladder(cells: readonly Cell[]): Point {
  const id = 'ladder-of-skill';
  const bots: readonly Bot[] = unique(cells.map((cell) => cell.bot));
  if (!bots.some((bot) => bot === MIXED) || !bots.some((bot) => bot === 'random'))
    return unmeasured(id, `${MIXED} and random`);
  const levels = unique(cells.map((cell) => cell.level));
  const upsets = levels.flatMap((level) => {
    const here = cells.filter((cell) => cell.level === level);
    const mixed = wins(ofBot(here, MIXED));
    return BELOW.filter((bot) => wins(ofBot(here, bot)) > mixed).map((bot) => `${bot} on ${level}`);
  });
  const shareOf = new Map(bots.map((bot): [string, number] => [bot, wins(ofBot(cells, bot))]));
  const worst = Math.min(...[...shareOf].flatMap(([bot, share]) => (bot === RECKLESS ? [] : [share])));
  const isRandomLow = (shareOf.get('random') ?? 1) <= worst + NEAR;
  const ahead = shareOf.get(AHEAD);
  const isAhead = ahead === undefined || ahead > (shareOf.get(MIXED) ?? 0);
  const list = [...shareOf]
    .sort((a, b) => b[1] - a[1])
    .map(([bot, share]) => `${bot} ${percent(share)} (score ${Math.round(score(ofBot(cells, bot)))})`);
  const faults = [
    ...(upsets.length > 0 ? [`more wins than ${MIXED}: ${upsets.join(', ')}`] : []),
    ...(isAhead ? [] : [`${AHEAD} does not beat ${MIXED}`]),
    ...(isRandomLow ? [] : ['random is not near the worst']),
  ];
  const missing = ahead === undefined ? [`${AHEAD} not played`] : [];
  return {
    id,
    holds: faults.length === 0,
    figure: `wins: ${list.join(', ')}${[...faults, ...missing].map((one) => `; ${one}`).join('')}`,
  };
}

const COMPETENT: readonly string[] = [MIXED, AHEAD, ...pure];
const RARE = 0.05;
const POSSIBLE = 0.2;

export function war(cells: readonly Cell[]): Point {
  const id = 'war';
  const rash = ofBot(cells, RECKLESS);
  const competent = COMPETENT.filter((bot) => ofBot(cells, bot).length > 0);
  if (rash.length === 0 || competent.length === 0) return unmeasured(id, `${RECKLESS} and a competent bot`);
  const wars = (list: readonly Cell[]): number => mean(list.map((cell) => cell.warShare));
  const shares = competent.map((bot) => ({ bot, share: wars(ofBot(cells, bot)) }));
  return {
    id,
    holds: shares.every(({ share }) => share < RARE) && wars(rash) > POSSIBLE,
    figure: [...shares, { bot: RECKLESS, share: wars(rash) }]
      .map(({ bot, share }) => `${bot} ${percent(share)}`)
      .join(', '),
  };
}
