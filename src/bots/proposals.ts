// Whether to accept what another government proposes: trust in it, what one fears, and one's temper decide.
import type { Rulebook, View } from '../engine';
import { mulDiv } from '../engine';
import type { Wish } from './choose';

const TEMPER: Readonly<Record<string, number>> = {
  balancer: 80,
  hedger: -60,
  bandwagoner: -160,
  rival: -400,
  patron: 60,
};

export function answerProposals(view: View, rules: Rulebook): Wish[] {
  const { at, side } = view;
  const temper = view.level.governments.find((one) => one.id === side)?.temper ?? 'hedger';
  return view.proposals
    .filter((one) => one.to === side)
    .map((one) => {
      const liking =
        mulDiv(view.read(at.pair(side, one.from, 'trust')), 6, 10) +
        mulDiv(view.read(at.side(side, 'threat')), 4, 10) +
        (TEMPER[temper] ?? 0);
      const action = liking >= 500 ? 'accept-proposal' : 'decline-proposal';
      return { action, target: one.from, worth: rules.actions[action] === undefined ? 0 : 100000 };
    });
}
