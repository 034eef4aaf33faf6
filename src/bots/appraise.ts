// What an act is worth to a government that wants its country free, safe, prosperous and well thought of.
// Reads the published effects of the act and what the view shows; the more one has, the less one wants more of it.
import { type Move, mulDiv, type Order, type Policy, type View } from '../engine';

/** Worth of one unit, in hundredths. Negative: the government wants less of it. */
const SIDE_WORTH: Readonly<Record<string, number>> = {
  approval: 110,
  readiness: 70,
  cyber: 55,
  intel: 45,
  fatigue: -25,
  autonomy: 110,
  diversification: 90,
  gdp: 60,
  latent: -70,
};
const WORLD_WORTH: Readonly<Record<string, number>> = {
  tension: -55,
  polarisation: -20,
  codification: 25,
  capability: 60,
  ownership: 60,
};
const PAIR_WORTH: Readonly<Record<string, number>> = {
  relation: 25,
  trust: 60,
  interop: 55,
  resolve: 70,
  hotline: 45,
};

function worthOf(view: View, move: Move, target: string | null): number {
  const { at, level, side } = view;
  const middle = Math.trunc((move.lo + move.hi) / 2);
  const valued = (variable: number, unit: number): number => {
    const kind = at.places[variable]?.kind;
    if (kind?.unit !== 'pm') return middle * unit;
    const have = view.read(variable);
    const room = middle > 0 ? 1000 - have : have;
    return mulDiv(middle * unit, 300 + room, 900);
  };
  const isSide = target !== null && at.sides.includes(target);
  switch (move.on) {
    case 'self':
      return valued(at.side(side, move.v), SIDE_WORTH[move.v] ?? 0);
    case 'target':
      return 0;
    case 'world':
      return valued(at.world(move.v), WORLD_WORTH[move.v] ?? 0);
    case 'place': {
      if (target === null || !at.features.includes(target) || move.v !== 'own-ships') return 0;
      const own = view.read(at.feature(target, 'own-ships')) + 1;
      const rival = view.read(at.feature(target, 'rival-ships'));
      const control = view.read(at.feature(target, 'control'));
      const pressed = mulDiv(Math.min(rival, own * 6), 100, own) - 150;
      return mulDiv(middle * Math.max(0, pressed), control, 1000);
    }
    case 'rival>self':
      return side === level.rival ? 0 : valued(at.pair(level.rival, side, move.v), PAIR_WORTH[move.v] ?? 0);
    case 'self>rival':
      return side === level.rival
        ? 0
        : mulDiv(valued(at.pair(side, level.rival, move.v), PAIR_WORTH[move.v] ?? 0), 1, 2);
    case 'patron>self':
      return side === level.patron ? 0 : valued(at.pair(level.patron, side, move.v), PAIR_WORTH[move.v] ?? 0);
    case 'self>patron':
      return side === level.patron ? 0 : valued(at.pair(side, level.patron, move.v), PAIR_WORTH[move.v] ?? 0);
    case 'target>self':
      return isSide && target !== side
        ? mulDiv(valued(at.pair(target, side, move.v), PAIR_WORTH[move.v] ?? 0), 3, 4)
        : 0;
    case 'self>target':
      return isSide && target !== side
        ? mulDiv(valued(at.pair(side, target, move.v), PAIR_WORTH[move.v] ?? 0), 1, 2)
        : 0;
    case 'partners>self':
      return middle * (PAIR_WORTH[move.v] ?? 0) * 2;
  }
}

/** Hundredths of worth, less what its money could have bought elsewhere. */
export function appraise(view: View, policy: Policy, order: Order): number {
  const gain = policy.moves.reduce((sum, move) => sum + worthOf(view, move, order.target), 0);
  const left = view.level.turns - view.turn;
  const late = policy.delay > left ? 0 : gain;
  return late - policy.cost.fund * 8 - policy.cost.attention * 200;
}
