// Whether to accept what another government proposes: trust in it, what one fears and one's temper speak for it; old
// wrongs and trade with the rival speak against it, and one's own limits forbid it.
import type { Proposal, Rulebook, View } from '../engine';
import { mulDiv, withinOwnLimits } from '../engine';
import type { Wish } from './choose';

const TEMPER: Readonly<Record<string, number>> = {
  balancer: 80,
  hedger: -60,
  bandwagoner: -160,
  rival: -400,
  patron: 60,
};

/** A proposal that is liked as much as this is accepted. */
const ENOUGH = 500;
/** Trade with the rival makes shy from here on, per mille of exposure. */
const SHY_FROM = 300;

export function answerProposals(view: View, rules: Rulebook): Wish[] {
  const { level, side } = view;
  return view.proposals
    .filter((one) => one.to === side)
    .map((one) => {
      const isWilling = withinOwnLimits(level, side, one.asks) && likingOf(view, one) >= ENOUGH;
      const action = isWilling ? 'accept-proposal' : 'decline-proposal';
      return { action, target: one.from, worth: rules.actions[action] === undefined ? 0 : 100000 };
    });
}

function likingOf(view: View, { from }: Proposal): number {
  const { at, side } = view;
  const temper = view.government.temper;
  const shyness = Math.max(0, view.read(at.side(side, 'exposure')) - SHY_FROM);
  return (
    mulDiv(view.read(at.pair(side, from, 'trust')), 6, 10) +
    mulDiv(view.read(at.side(side, 'threat')), 4, 10) +
    (TEMPER[temper] ?? 0) -
    mulDiv(view.read(at.pair(side, from, 'grievance')), 4, 10) -
    mulDiv(shyness, 3, 10)
  );
}
