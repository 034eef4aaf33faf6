// What stands at stake before one commits: the price of backing down now and one rung later, and odds as ranges.
import { suspectOf } from './evidence';
import { clamp, mulDiv } from './fixed';
import { audienceCost, type Odds, oddsOf } from './odds';
import type { ResponseAction, Rulebook } from './rulebook';
import { STANCES, type Stance } from './state';
import type { CrisisView, View } from './view';

export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export interface BackingDown {
  /** Approval lost at home, per mille. */
  readonly approval: number;
  /** Trust lost with each other government, per mille. */
  readonly trust: number;
  /** How much less resolute Beijing will think this government, per mille. */
  readonly belief: number;
}

export interface Stakes {
  readonly now: BackingDown;
  readonly later: BackingDown;
}

const nextRung = (rules: Rulebook, { family, rung }: CrisisView): number =>
  Math.min(rules.crises[family].topRung, rung + 1);

export function stakesOf(rules: Rulebook, crisis: CrisisView): Stakes {
  if (crisis.mine === 'instigator') return ownStakes(rules, crisis);
  const next = nextRung(rules, crisis);
  const at = (rung: number, stake: number): BackingDown => ({
    approval: audienceCost(rules, rung, stake),
    trust: 8 * (rung + 1),
    belief: mulDiv(rules.p['belief-concede'], rung + 2, 4),
  });
  return {
    now: at(crisis.rung, crisis.targetStake),
    later: at(next, clamp(crisis.targetStake + 140, 0, 1000)),
  };
}

/** What letting go costs whoever began it: a third of what giving way costs the other, at home alone. */
function ownStakes(rules: Rulebook, crisis: CrisisView): Stakes {
  const { rung, instigatorStake } = crisis;
  const at = (height: number, stake: number): BackingDown => ({
    approval: mulDiv(audienceCost(rules, height, stake), 1, 3),
    trust: 0,
    belief: 0,
  });
  return {
    now: at(rung, instigatorStake),
    later: at(nextRung(rules, crisis), clamp(instigatorStake + 140, 0, 1000)),
  };
}

export interface OddsRange {
  readonly climb: Range;
  readonly ease: Range;
  readonly swap: Range;
  readonly accident: Range;
}

/** How resolute the other side is thought to be: the instigator by the services, the target by what one believes of it. */
function resolveOfOther(view: View, crisis: CrisisView): Range {
  if (crisis.mine !== 'instigator') return crisis.resolve;
  const belief = view.read(view.at.pair(view.side, crisis.target, 'resolve'));
  return { lo: clamp(belief - BELIEF_DOUBT, 0, 1000), hi: clamp(belief + BELIEF_DOUBT, 0, 1000) };
}

/** How far a belief about a target's resolve may be off either way, per mille. */
const BELIEF_DOUBT = 200;

/** What the other side may do, given how resolute it is thought to be: nobody escalates half-heartedly. */
function likelyStances({ lo, hi }: Range): readonly Stance[] {
  return STANCES.filter((stance) => {
    if (stance === 'concede') return false;
    if (stance === 'offer') return lo < 550;
    if (stance === 'hold') return lo < 750;
    if (stance === 'push') return hi > 350;
    return hi > 650;
  });
}

/** The published odds for this answer over every stance the other side may take: lowest to highest, per mille. */
export function oddsRange(
  rules: Rulebook,
  view: View,
  crisis: CrisisView,
  action: ResponseAction,
): OddsRange {
  const { at, level } = view;
  const ships = crisis.family === 'maritime' && at.features.includes(crisis.place);
  const crowding = ships
    ? view.read(at.feature(crisis.place, 'own-ships')) + view.read(at.feature(crisis.place, 'rival-ships'))
    : 0;
  const other = crisis.instigator === 'unknown' ? suspectOf(level, crisis) : crisis.instigator;
  const all = likelyStances(resolveOfOther(view, crisis)).map((stance) =>
    oddsOf(rules, {
      rung: crisis.rung,
      top: rules.crises[crisis.family].topRung,
      instigator: crisis.mine === 'instigator' ? action.stance : stance,
      target: crisis.mine === 'instigator' ? stance : action.stance,
      crowding,
      deterrence: view.read(at.side(crisis.target, 'deterrence')),
      support: crisis.support,
      hotline: view.read(at.pair(crisis.target, other, 'hotline')),
      tension: view.read(at.world('tension')),
    }),
  );
  const range = (key: keyof Odds): Range => ({
    lo: all.reduce((least, odds) => Math.min(least, odds[key]), 1000),
    hi: all.reduce((most, odds) => Math.max(most, odds[key]), 0),
  });
  return { climb: range('climb'), ease: range('ease'), swap: range('swap'), accident: range('accident') };
}
