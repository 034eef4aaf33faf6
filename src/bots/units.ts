// What one unit of each number is worth to a government: from how the dials are reckoned and what the level weighs, and
// what it prevents or opens besides.
import { DIALS, type Dial, mulDiv, type ParameterId, type View } from '../engine';

/** What one unit of a number is worth: points of each dial per thousand units, as the dials are reckoned
 * (content/reckonings.ts), and what it is worth beside them, because of what it prevents or opens. */
export interface Unit {
  readonly dials?: Partial<Record<Dial, number>>;
  readonly beside?: number;
  /** What settles by itself: how much of a change is gone after a month, per mille. */
  readonly fades?: ParameterId;
}

export const SIDE_UNITS: Readonly<Record<string, Unit>> = {
  approval: { dials: { standing: 450 }, beside: 10, fades: 'approval-pull' },
  readiness: { dials: { security: 380 }, beside: 10, fades: 'readiness-pull' },
  cyber: { dials: { security: 150 }, beside: 4 },
  intel: { beside: 6 },
  fatigue: { dials: { security: -100 }, beside: -15 },
  autonomy: { dials: { sovereignty: 500 }, beside: 50, fades: 'autonomy-pull' },
  diversification: { dials: { prosperity: 160 }, beside: 2 },
  gdp: { dials: { prosperity: 250 }, beside: 10 },
  latent: { beside: -14 },
};
export const WORLD_UNITS: Readonly<Record<string, Unit>> = {
  tension: { dials: { security: -125 }, beside: -8, fades: 'tension-decay' },
  polarisation: { beside: -15 },
  codification: { dials: { standing: 60 } },
  capability: { dials: { standing: 70, security: 48 }, beside: 12 },
  ownership: { dials: { standing: 150 }, beside: 12 },
};
export const PAIR_UNITS: Readonly<Record<string, Unit>> = {
  relation: { dials: { prosperity: 170 }, beside: 50 },
  trust: { dials: { standing: 80 }, beside: 6 },
  interop: { dials: { security: 40 }, beside: 4, fades: 'interop-decay' },
  resolve: { dials: { security: 100 }, beside: 38, fades: 'belief-pull' },
  hotline: { beside: 6 },
};

/** The player is judged by the level's weights; the others weigh the dials alike. */
const EVEN = 250;

/** Goodwill among neighbours stands in no dial; their trust does. */
export const PARTNER_UNITS: Readonly<Record<string, Unit>> = {
  trust: { dials: { standing: 80 }, beside: 6 },
  interop: { dials: { security: 40 }, beside: 4, fades: 'interop-decay' },
};

/** The ally overseas counts for more: deterrence is reckoned from it, and it is the one that can come. */
export const PATRON_UNITS: Readonly<Record<string, Unit>> = {
  ...PAIR_UNITS,
  trust: { dials: { standing: 80, security: 60 }, beside: 36 },
  interop: { dials: { security: 80 }, beside: 24, fades: 'interop-decay' },
};

/** In thousandths of a point of the score. */
export function worthOfUnit({ level, side }: View, { dials, beside = 0 }: Unit): number {
  let worth = beside;
  for (const dial of DIALS) {
    const weight = side === level.player ? level.scoring.weights[dial] : EVEN;
    worth += mulDiv(dials?.[dial] ?? 0, weight, 1000);
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
