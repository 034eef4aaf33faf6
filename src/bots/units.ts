// What one unit of each number is worth to a government: what the dials are reckoned from, as the level weighs them, and
// what the number prevents or opens besides.
import { DIALS, dialsPerThousand, mulDiv, type ParameterId, type Rulebook, type View } from '../engine';

/** What a number is worth beside the dials, in thousandths of a point of the score (judgement, checked by playing single
 * acts on the same luck), and how it settles. */
export interface Unit {
  readonly beside?: number;
  /** What one is worth besides on the day of the government's own national vote, which it may lose. */
  readonly atVote?: number;
  /** What settles by itself: how much of a change is gone after a month, per mille. */
  readonly fades?: ParameterId;
}
type Units = Readonly<Record<string, Unit>>;

export const SIDE_UNITS: Units = {
  approval: { beside: 10, atVote: 600, fades: 'approval-pull' },
  readiness: { beside: 10, fades: 'readiness-pull' },
  cyber: { beside: 4 },
  intel: { beside: 6 },
  fatigue: { beside: -15 },
  autonomy: { beside: 50, fades: 'autonomy-pull' },
  diversification: { beside: 2 },
  gdp: { beside: 10 },
  latent: { beside: -14 },
};
export const WORLD_UNITS: Units = {
  tension: { beside: -8, fades: 'tension-decay' },
  polarisation: { beside: -15 },
  codification: {},
  capability: { beside: 12 },
  ownership: { beside: 12 },
};
/** Towards the rival. Goodwill is worth more than its dial: it is what pressure is measured by. */
export const RIVAL_UNITS: Units = {
  relation: { beside: 50 },
  trust: { beside: 16 },
  interop: { beside: 14, fades: 'interop-decay' },
  resolve: { beside: 38, fades: 'belief-pull' },
  hotline: { beside: 6 },
};
export const PARTNER_UNITS: Units = {
  trust: { beside: 16 },
  interop: { beside: 14, fades: 'interop-decay' },
};
/** The ally overseas is the one that can come. */
export const PATRON_UNITS: Units = {
  ...RIVAL_UNITS,
  trust: { beside: 40 },
  interop: { beside: 24, fades: 'interop-decay' },
};
export const PLACE_UNITS: Units = { control: {} };

/** The player is judged by the level's weights; the others weigh the dials alike. */
const EVEN = 250;

/** In thousandths of a point of the score. */
export function worthOfUnit(view: View, rules: Rulebook, variable: number, { beside = 0 }: Unit): number {
  const { at, level, side } = view;
  const shares = at.memo(`dials of ${side}`, () => dialsPerThousand(rules, level, at, side)).get(variable);
  let worth = beside;
  for (const dial of DIALS) {
    const weight = side === level.player ? level.scoring.weights[dial] : EVEN;
    worth += mulDiv(shares?.[dial] ?? 0, weight, 1000);
  }
  return worth;
}

/** What is left of a change that fades so fast (per mille a month), month by month, per mille. */
export const keptOf = (view: View, fading: number): readonly number[] =>
  view.at.memo(`kept ${fading}`, () => {
    const left = [1000];
    for (let month = 1; month <= view.level.turns; month += 1)
      left.push(mulDiv(left[month - 1] ?? 0, 1000 - fading, 1000));
    return left;
  });

/** The month of the government's next national vote, or null. */
export function nextVote({ level, side, turn }: View): number | null {
  const vote = level.elections.find(
    (one) => one.side === side && one.kind === 'national' && one.turn >= turn,
  );
  return vote?.turn ?? null;
}
