// The published odds of a crisis month. Resolution and every screen read the same functions.
import { clamp, mulDiv } from './fixed';
import type { Layout } from './layout';
import type { Level } from './level-format';
import type { Rulebook, WorldviewRules } from './rulebook';
import { STANCES, type Stance } from './state';

export interface Circumstance {
  readonly rung: number;
  /** The highest rung of its family. */
  readonly top: number;
  readonly instigator: Stance;
  readonly target: Stance;
  readonly deterrence: number;
  readonly support: number;
  readonly hotline: number;
  readonly tension: number;
  /** Ship-days of both sides at the place; 0 for crises without ships. */
  readonly crowding: number;
}
/** Per mille for one month. `climb`, `ease` and `swap` exclude one another; `accident` is drawn apart. */
export interface Odds {
  readonly climb: number;
  readonly ease: number;
  readonly swap: number;
  readonly accident: number;
}

/** Of the odds of climbing, per mille, what is left from rung 4 and from rung 5, by who wants it. */
const FOURTH = { both: 850, pressed: 750, alone: 500, drift: 220 } as const;
const LAST = { both: 900, pressed: 750, alone: 500, drift: 90 } as const;

export function oddsOf(rules: Rulebook, now: Circumstance): Odds {
  const i = STANCES.indexOf(now.instigator);
  const t = STANCES.indexOf(now.target);
  const cell = (table: readonly (readonly number[])[]): number => table[i]?.[t] ?? 0;
  const restraint = mulDiv(now.deterrence + now.support, rules.p['deterrence-bite'], 2000);
  const heat = mulDiv(now.tension - 300, 150, 1000);
  let climb = clamp(cell(rules.odds.climb) - restraint + heat, cell(rules.odds.climb) > 0 ? 10 : 0, 950);
  // The last rungs are climbed by will, seldom by drift: by both, by one whom the other presses, or by one alone.
  const fierce = Number(now.instigator === 'escalate') + Number(now.target === 'escalate');
  const will = fierce === 2 ? 'both' : i + t >= 7 ? 'pressed' : fierce === 1 ? 'alone' : 'drift';
  if (now.rung >= 4) climb = mulDiv(climb, (now.rung === 4 ? FOURTH : LAST)[will], 1000);
  // Above the top of its family there is nothing to climb to, nor to stumble to.
  if (now.rung >= now.top) climb = 0;
  // There is nothing to ease from the lowest rung.
  const ease = now.rung === 0 ? 0 : clamp(cell(rules.odds.ease) + mulDiv(restraint, 1, 2), 0, 1000 - climb);
  const swap = clamp(cell(rules.odds.swap) + mulDiv(now.hotline, 60, 1000), 0, 1000 - climb - ease);
  const crowd = 500 + clamp(now.crowding, 0, 900);
  const calm = 1000 - mulDiv(now.hotline, rules.p['hotline-bite'], 1000);
  const accident = mulDiv(mulDiv(rules.odds.accident[now.rung] ?? 0, crowd, 1000), calm, 1000);
  return {
    climb,
    ease,
    swap: cell(rules.odds.swap) === 0 ? 0 : swap,
    accident: now.rung >= now.top ? 0 : now.rung >= 5 ? mulDiv(accident, 1, 4) : accident,
  };
}

/** What backing down on this rung costs at home, per mille of approval: rises with the rung and with what was said. */
export function audienceCost(rules: Rulebook, rung: number, stake: number): number {
  return mulDiv(rules.odds.audience[clamp(rung, 0, 6)] ?? 0, 800 + mulDiv(stake, 500, 1000), 1000);
}

/** What a rival reads in a target; what it holds against it in any world; what a provoker reads in the world around it. */
export type PullId =
  | 'deterrence'
  | 'backing'
  | 'exposure'
  | 'weakness'
  | 'goodwill'
  | 'claim'
  | 'coldness'
  | 'ignored'
  | 'quarrel';

/** One thing seen, per mille, and how much it draws (or, below 0, holds back). */
export interface Pull {
  readonly id: PullId;
  readonly seen: number;
  readonly amount: number;
}

/** What in a target makes pressure pay in this world: each lies at 0 where what is seen is at its middle. */
export function pullsOn(
  world: WorldviewRules,
  read: (variable: number) => number,
  at: Layout,
  rival: string,
  target: string,
): readonly Pull[] {
  const lean = (id: PullId, seen: number, weight: number): Pull => ({
    id,
    seen,
    amount: mulDiv(seen - 500, weight, 1000),
  });
  return [
    lean('deterrence', read(at.side(target, 'deterrence')), world.perDeterrence),
    lean('backing', read(at.side(target, 'backing')), world.perCommitment),
    lean('exposure', read(at.side(target, 'exposure')), world.perTrade),
    lean('weakness', 1000 - read(at.pair(rival, target, 'resolve')), world.perWeakness),
    lean('goodwill', read(at.pair(rival, target, 'relation')), world.perGoodwill),
  ];
}

/** How much pressure on a target pays in this world, 0 to 1000: 500 is neither tempting nor daunting. */
export function appetite(
  world: WorldviewRules,
  read: (variable: number) => number,
  at: Layout,
  rival: string,
  target: string,
): number {
  const pulls = pullsOn(world, read, at, rival, target);
  return clamp(
    pulls.reduce((sum, { amount }) => sum + amount, 500),
    0,
    1000,
  );
}

/** What draws a rival to a target whether or not it pays: a claim to what the target holds, and a cold view of it. */
export function quarrelPulls(
  level: Level,
  read: (variable: number) => number,
  at: Layout,
  rival: string,
  target: string,
): readonly Pull[] {
  const relation = read(at.pair(rival, target, 'relation'));
  const claimed = level.features.some((feature) => feature.holder === target);
  return [
    { id: 'claim', seen: claimed ? 1000 : 0, amount: claimed ? 120 : 0 },
    { id: 'coldness', seen: 1000 - relation, amount: mulDiv(1000 - relation, 1, 8) },
  ];
}

/** What makes a provoker act, per mille of a month's chance: that the patron ignores it, and that the powers quarrel. */
export function provocationPulls(
  read: (variable: number) => number,
  at: Layout,
  patron: string,
  provoker: string,
): readonly Pull[] {
  const ignored = 1000 - read(at.pair(patron, provoker, 'relation'));
  const quarrel = read(at.world('polarisation'));
  return [
    { id: 'ignored', seen: ignored, amount: mulDiv(ignored, 15, 100) },
    { id: 'quarrel', seen: quarrel, amount: mulDiv(quarrel, 10, 100) },
  ];
}
