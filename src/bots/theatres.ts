// Where Beijing presses a government, and by what: a theatre first, then an act that suits it.
import { clamp, type Dice, mulDiv, type Policy, type View } from '../engine';

/** A government that may be pressed, and how much draws Beijing to it. */
export interface Mark {
  readonly side: string;
  readonly drive: number;
}

type Theatre = 'sea' | 'markets' | 'networks' | 'words';

const theatreOfAct = ({ nature, target }: Policy): Theatre => {
  if (target === 'feature' || nature.domain === 'military') return 'sea';
  if (nature.domain === 'economic') return 'markets';
  return nature.domain === 'cyber' ? 'networks' : 'words';
};

/** The theatre that Beijing tries first against a target this month, by lot: customs where trade is one-sided, networks
 * where they are weak, the sea where a disputed place is thinly attended, words otherwise. */
export function theatreOf(view: View, mark: Mark, lot: Dice): Theatre {
  const { at, level } = view;
  const soft = level.features.reduce(
    (most, feature) => (feature.holder === mark.side ? Math.max(most, softness(view, feature.id)) : most),
    0,
  );
  const odds: readonly (readonly [Theatre, number])[] = [
    ['markets', mulDiv(view.read(at.side(mark.side, 'exposure')), 7, 10)],
    ['networks', mulDiv(1000 - view.read(at.side(mark.side, 'cyber')), 3, 10)],
    ['sea', soft === 0 ? 120 : 260 + soft],
    ['words', 160],
  ];
  let roll = lot.below(odds.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [theatre, weight] of odds) {
    if (roll < weight) return theatre;
    roll -= weight;
  }
  return 'words';
}

/** How well an act suits a target and the moment: the month's theatre first, and its heat goes with the drive behind it. */
export function suits(policy: Policy, mark: Mark, theatre: Theatre | undefined, lot: number): number {
  const off = policy.nature.heat - clamp(mark.drive - 100, 0, 1000);
  return (theatreOfAct(policy) === theatre ? 500 : 0) + lot - mulDiv(off < 0 ? -off : off, 35, 100);
}

/** A feature invites pressure when it is thinly attended and not yet lost. */
export function softness(view: View, feature: string | null): number {
  if (feature === null || !view.at.features.includes(feature)) return 0;
  const own = view.read(view.at.feature(feature, 'own-ships'));
  const control = view.read(view.at.feature(feature, 'control'));
  return clamp(200 - own * 3, 0, 200) + (control > 150 ? 120 : -200);
}
