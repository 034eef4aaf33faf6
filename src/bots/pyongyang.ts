// Pyongyang: provokes to be noticed and to be paid, more when it is ignored and when the great powers quarrel, and stops
// short of a war that it would lose.
import { clamp, type Driver, dice, mulDiv, provocationPulls, type Stance, type View } from '../engine';
import { options } from './candidates';
import { answerAll, atMost, byLot, fulfil, liveFor, type Wish } from './choose';

/** Whose place or country it is that an act is aimed at. */
const holderOf = ({ level, at, side }: View, target: string | null): string | null => {
  const holder = level.features.find((one) => one.id === target)?.holder ?? target;
  return holder !== null && holder !== side && at.sides.includes(holder) ? holder : null;
};

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
      // How far it goes this time, in degrees of heat: two lots multiplied, so that the worst is rare.
      const reach = mulDiv(lot.below(1000), lot.below(1000), 1000) + mulDiv(drawn - 120, 3, 10);
      const wishes = options(view, rules).map(({ action, target, policy }): Wish => {
        // The worse it stands with a neighbour, the likelier that one is chosen.
        const met = holderOf(view, target);
        const coldness = met === null ? 1000 : 1000 - view.read(at.pair(side, met, 'relation'));
        const off = policy.nature.heat - reach;
        const fits = 1000 - (off < 0 ? -off : off);
        return { action, target, worth: 1 + fits * 2 + mulDiv(coldness, 1, 4) + lot.below(400) };
      });
      return fulfil(view, rules, wishes, 1);
    },
    respond(view, rules) {
      const lot = dice(seed, view.turn, 'pyongyang-nerve', view.side);
      return answerAll(
        view,
        rules,
        liveFor(view, 'instigator'),
        (crisis): readonly Stance[] => {
          const drive =
            crisis.resolve.lo + lot.between(-150, 150) - crisis.rung * 130 - mulDiv(crisis.support, 3, 10);
          return atMost(
            drive > 560
              ? 'escalate'
              : drive > 400
                ? 'push'
                : drive > 150
                  ? 'hold'
                  : drive > -100
                    ? 'offer'
                    : 'concede',
          );
        },
        byLot(seed, view),
      );
    },
  };
}
