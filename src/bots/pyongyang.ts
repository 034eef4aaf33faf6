// Pyongyang: provokes to be noticed and to be paid, more when it is ignored and when the great powers quarrel, and stops
// short of a war that it would lose.
import { clamp, type Driver, dice, mulDiv, provocationPulls, type Stance } from '../engine';
import { options } from './candidates';
import { answerAll, atMost, fulfil, liveFor, type Wish } from './choose';

export function pyongyang(seed: string): Driver {
  return {
    id: 'pyongyang',
    plan(view, rules) {
      const { at, side, level } = view;
      const lot = dice(seed, view.turn, 'pyongyang', side);
      const busy = liveFor(view, 'instigator').length;
      const pulls = provocationPulls((variable) => view.read(variable), at, level.patron, side);
      const drawn = pulls.reduce((sum, { amount }) => sum + amount, 120);
      const chance = clamp(drawn - busy * 150, 30, 450);
      if (lot.below(1000) >= chance) return [];
      const wishes = options(view, rules).map(({ action, target, policy }): Wish => {
        // The worse it stands with a neighbour, the likelier that one is chosen; the hotter the act, the rarer.
        const coldness =
          target !== null && at.sides.includes(target)
            ? 1000 - view.read(at.pair(side, target, 'relation'))
            : 500;
        const worth = 300 + mulDiv(coldness, 1, 2) + lot.below(700) - mulDiv(policy.nature.heat, 6, 10);
        return { action, target, worth: policy.hostile === true ? worth : worth - 250 };
      });
      return fulfil(view, rules, wishes, 1);
    },
    respond(view, rules) {
      const lot = dice(seed, view.turn, 'pyongyang-nerve', view.side);
      return answerAll(view, rules, liveFor(view, 'instigator'), (crisis): readonly Stance[] => {
        const drive =
          crisis.resolve.lo + lot.between(-150, 150) - crisis.rung * 130 - mulDiv(crisis.support, 3, 10);
        return atMost(drive > 450 ? 'push' : drive > 150 ? 'hold' : drive > -100 ? 'offer' : 'concede');
      });
    },
  };
}
