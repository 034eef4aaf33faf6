// The reckless government: answers everything with the next rung, and orders what raises the temperature. A yardstick.
import { type Driver, type Move, mulDiv, type Policy } from '../engine';
import { options } from './candidates';
import { answerAll, atMost, fulfil, liveFor } from './choose';

export const reckless = (): Driver => ({
  id: 'reckless',
  plan(view, rules) {
    const wishes = options(view, rules).map(({ action, target, policy }) => ({
      action,
      target,
      worth: heatOf(policy),
    }));
    return fulfil(view, rules, wishes, 4);
  },
  respond: (view, rules) =>
    answerAll(view, rules, [...liveFor(view, 'target'), ...liveFor(view, 'instigator')], () =>
      atMost('escalate'),
    ),
});

/** How far a policy heats the world up; more ships at a disputed place do as well, and whatever angers the rival. */
const heatOf = (policy: Policy): number =>
  policy.moves.reduce(
    (sum, move) => sum + heat(move),
    (policy.hostile === true ? 500 : 0) + mulDiv(policy.nature.heat, 1, 5),
  );

function heat(move: Move): number {
  const middle = Math.trunc((move.lo + move.hi) / 2);
  if (move.on === 'world') return move.v === 'tension' ? middle * 10 : 0;
  if (move.on === 'rival>self' && move.v === 'relation') return middle * -4;
  return move.on === 'place' && move.v === 'own-ships' ? middle : 0;
}
