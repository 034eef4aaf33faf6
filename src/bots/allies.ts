// Washington and the partner governments: each follows its own fears, trade and calendar, and may fail one another.
import {
  type CrisisView,
  type Driver,
  dice,
  isArmed,
  mulDiv,
  type Pillar,
  type Policy,
  type Stance,
  type View,
} from '../engine';
import { appraise } from './appraise';
import { type Candidate, options } from './candidates';
import { answerAll, atMost, byLot, fulfil, liveFor, type Wish } from './choose';
import { answerProposals } from './proposals';

/** What each temper likes to spend on: worth added to the acts of a pillar, in thousandths of a point of the score. */
const LEANINGS: Readonly<Record<string, Readonly<Record<Pillar, number>>>> = {
  balancer: { hedge: -700, diversify: 0, commit: 400 },
  hedger: { hedge: 400, diversify: 100, commit: -900 },
  bandwagoner: { hedge: 600, diversify: -200, commit: -2000 },
};

/** Live crises of others that are bad enough to speak up about, as the most pressing per government. */
function troubles(view: View): ReadonlyMap<string, CrisisView> {
  const worst = new Map<string, CrisisView>();
  for (const crisis of view.crises) {
    if (crisis.exit !== null || crisis.target === view.side || crisis.rung < 1) continue;
    const known = worst.get(crisis.target);
    if (known === undefined || crisis.rung > known.rung) worst.set(crisis.target, crisis);
  }
  return worst;
}

function supportWishes(
  view: View,
  open: readonly Candidate[],
  seed: string,
  willing: (other: string, crisis: CrisisView) => number,
): readonly Wish[] {
  const wishes: Wish[] = [];
  const bad = troubles(view);
  if (bad.size === 0) return wishes;
  for (const { action, target, policy } of open) {
    if (policy.pillar !== null || policy.hostile === true || loosens(policy)) continue;
    const crisis = target === null ? undefined : bad.get(target);
    if (target === null || crisis === undefined) continue;
    // Nobody reaffirms a treaty of defence over a ban.
    if (action === 'treaty-reaffirmation' && !isArmed(crisis.family)) continue;
    const lot = dice(seed, view.turn, 'speak-up', view.side, action, target).below(1000);
    if (lot < willing(target, crisis))
      wishes.push({ action, target, worth: 5000 + crisis.rung * 1000 - lot });
  }
  return wishes;
}

export function partner(seed: string, temper: 'balancer' | 'hedger' | 'bandwagoner'): Driver {
  return {
    id: temper,
    plan(view, rules) {
      const { at, side } = view;
      const open = options(view, rules);
      const support = supportWishes(view, open, seed, (other, crisis) => {
        const warmth = view.read(at.pair(side, other, 'trust'));
        const fear = view.read(at.side(side, 'threat'));
        const own = temper === 'balancer' ? 150 : temper === 'hedger' ? -250 : -500;
        return mulDiv(warmth, 4, 10) + mulDiv(fear, 3, 10) + crisis.rung * 60 + own - 150;
      });
      const lot = dice(seed, view.turn, 'partner', side);
      const leaning = LEANINGS[temper];
      const own: Wish[] = [];
      for (const candidate of open) {
        const { action, target, policy } = candidate;
        if (policy.pillar === null) continue;
        const lean = leaning?.[policy.pillar] ?? 0;
        own.push({ action, target, worth: appraise(view, candidate) + lean + lot.between(-900, 300) });
      }
      return fulfil(view, rules, answerProposals(view, rules).concat(support, own), 2);
    },
    respond: (view, rules) =>
      answerAll(
        view,
        rules,
        liveFor(view, 'target'),
        (crisis) => atMost(stance(temper, crisis)),
        byLot(seed, view),
      ),
  };
}

function stance(temper: string, crisis: CrisisView): Stance {
  if (temper === 'balancer') return crisis.rung >= 3 ? 'hold' : 'push';
  if (temper === 'hedger') return crisis.rung >= 3 ? 'offer' : 'hold';
  return crisis.rung >= 2 ? 'concede' : 'offer';
}

/** Costs a friend's trust: a demand, a withdrawal. Never a way to stand by anybody. */
const loosens = ({ target, moves }: Policy): boolean =>
  target === 'partner' &&
  moves.some((move) => move.on === 'target>self' && move.v === 'trust' && move.hi < 0);

/** Asks an ally for money or trade, at the price of its trust. */
const isDemand = (policy: Policy): boolean =>
  policy.moves.some(
    (move) => move.on === 'target' && (move.v === 'fund' || move.v === 'gdp') && move.hi < 0,
  ) && loosens(policy);

/** What an administration asks of allies in return: the more transactional it is, the oftener; whom, by lot. */
function demands(view: View, open: readonly Candidate[], seed: string): readonly Wish[] {
  const lot = dice(seed, view.turn, 'demand', view.side);
  const bent = view.read(view.at.side(view.side, 'transactional'));
  const asked = open.filter(({ policy }) => isDemand(policy));
  if (lot.below(1000) >= mulDiv(bent, bent, 3000) || asked.length === 0) return [];
  const one = asked[lot.below(asked.length)];
  return one === undefined ? [] : [{ action: one.action, target: one.target, worth: 4000 }];
}

/** Troops called home and the like: the less an administration keeps to its line, the oftener; from whom, by lot. */
function withdrawals(view: View, open: readonly Candidate[], seed: string): readonly Wish[] {
  const lot = dice(seed, view.turn, 'withdraw', view.side);
  const fickle = 1000 - view.read(view.at.side(view.side, 'consistency'));
  const ways = open.filter(({ policy }) => loosens(policy) && !isDemand(policy));
  if (lot.below(1000) >= mulDiv(fickle, fickle, 12_000) || ways.length === 0) return [];
  const one = ways[lot.below(ways.length)];
  return one === undefined ? [] : [{ action: one.action, target: one.target, worth: 4000 }];
}

/** Washington speaks when its administration is steady, the ally close and the matter grave; it has much else to do. */
export function washington(seed: string): Driver {
  return {
    id: 'washington',
    plan(view, rules) {
      const { at, side } = view;
      const steady = view.read(at.side(side, 'consistency'));
      const bound = (other: string): boolean =>
        view.commitments.some(
          (bond) =>
            bond.kind === 'treaty' && [bond.a, bond.b].includes(other) && [bond.a, bond.b].includes(side),
        );
      const open = options(view, rules);
      // Half of its eyes on Asia is usual: with more it speaks up oftener, with less more seldom.
      const eyes = 500 + view.read(at.side(side, 'focus'));
      const support = supportWishes(view, open, seed, (other, crisis) =>
        mulDiv(
          bound(other) ? mulDiv(steady, 7, 10) + crisis.rung * 80 : mulDiv(steady, 2, 10) + crisis.rung * 40,
          eyes,
          1000,
        ),
      );
      const lot = dice(seed, view.turn, 'washington', side);
      const quarrel = (view.read(at.world('polarisation')) - 600) * 3;
      const own: Wish[] = [];
      for (const candidate of open) {
        const { action, target, policy } = candidate;
        if ((policy.pillar === null && policy.target !== 'none') || loosens(policy)) continue;
        // Blows at the other great power come from their quarrel, whatever they are worth to anybody.
        const blow = policy.moves.some((move) => move.on === 'self>rival' && move.hi < 0);
        const worth = blow ? quarrel : appraise(view, candidate);
        own.push({ action, target, worth: worth + (eyes - 1000) * 2 + lot.between(-2500, 1200) });
      }
      return fulfil(
        view,
        rules,
        answerProposals(view, rules).concat(
          support,
          demands(view, open, seed),
          withdrawals(view, open, seed),
          own,
        ),
        2,
      );
    },
    respond: (view, rules) => answerAll(view, rules, liveFor(view, 'target'), () => ['hold']),
  };
}
