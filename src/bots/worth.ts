// What one move of an act is worth to a government that wants its country free, safe, prosperous and well thought of.
// The more one has of a good thing, the less one wants more of it.
import { type Move, mulDiv, type Policy, type Rulebook, type View } from '../engine';

/** Worth of one unit, in hundredths. Negative: the government wants less of it. */
const SIDE_WORTH: Readonly<Record<string, number>> = {
  approval: 110,
  readiness: 105,
  cyber: 50,
  intel: 40,
  fatigue: -40,
  autonomy: 170,
  diversification: 75,
  gdp: 75,
  latent: -60,
};
const WORLD_WORTH: Readonly<Record<string, number>> = {
  tension: -50,
  polarisation: -15,
  codification: 15,
  capability: 42,
  ownership: 45,
};
const PAIR_WORTH: Readonly<Record<string, number>> = {
  relation: 48,
  trust: 50,
  interop: 38,
  resolve: 65,
  hotline: 45,
};

/** An addend of an act's worth, found once per side, act and target. */
export type Term =
  | { readonly kind: 'fixed'; readonly worth: number }
  /** On a scale of 0 to 1000 worth falls as the scale fills (or empties), and others' numbers count in part. */
  | {
      readonly kind: 'scale';
      readonly variable: number;
      readonly product: number;
      readonly rises: boolean;
      readonly num: number;
      readonly den: number;
    }
  | {
      readonly kind: 'ships';
      readonly middle: number;
      readonly own: number;
      readonly rival: number;
      readonly control: number;
    };

const NOTHING: Term = { kind: 'fixed', worth: 0 };

export function termOf(view: View, move: Move, target: string | null): Term {
  const { at, level, side } = view;
  const middle = Math.trunc((move.lo + move.hi) / 2);
  const valued = (variable: number, unit: number, num = 1, den = 1): Term =>
    at.places[variable]?.kind.unit === 'pm'
      ? { kind: 'scale', variable, product: middle * unit, rises: middle > 0, num, den }
      : { kind: 'fixed', worth: mulDiv(middle * unit, num, den) };
  const isSide = target !== null && at.sides.includes(target) && target !== side;
  switch (move.on) {
    case 'self':
      return valued(at.side(side, move.v), SIDE_WORTH[move.v] ?? 0);
    case 'target':
      return NOTHING;
    case 'world':
      return valued(at.world(move.v), WORLD_WORTH[move.v] ?? 0);
    case 'place':
      return target !== null && at.features.includes(target) && move.v === 'own-ships'
        ? {
            kind: 'ships',
            middle,
            own: at.feature(target, 'own-ships'),
            rival: at.feature(target, 'rival-ships'),
            control: at.feature(target, 'control'),
          }
        : NOTHING;
    case 'rival>self':
      return side === level.rival
        ? NOTHING
        : valued(at.pair(level.rival, side, move.v), PAIR_WORTH[move.v] ?? 0);
    case 'self>rival':
      return side === level.rival
        ? NOTHING
        : valued(at.pair(side, level.rival, move.v), PAIR_WORTH[move.v] ?? 0, 1, 2);
    case 'patron>self':
      return side === level.patron
        ? NOTHING
        : valued(at.pair(level.patron, side, move.v), PAIR_WORTH[move.v] ?? 0);
    case 'self>patron':
      return side === level.patron
        ? NOTHING
        : valued(at.pair(side, level.patron, move.v), PAIR_WORTH[move.v] ?? 0);
    case 'target>self':
      return isSide ? valued(at.pair(target, side, move.v), PAIR_WORTH[move.v] ?? 0, 3, 4) : NOTHING;
    case 'self>target':
      return isSide ? valued(at.pair(side, target, move.v), PAIR_WORTH[move.v] ?? 0, 1, 2) : NOTHING;
    case 'partners>self':
      return { kind: 'fixed', worth: middle * (PAIR_WORTH[move.v] ?? 0) * 2 };
  }
}

export function worthOf(view: View, term: Term): number {
  if (term.kind === 'fixed') return term.worth;
  if (term.kind === 'scale') {
    const have = view.read(term.variable);
    const room = term.rises ? 1000 - have : have;
    return mulDiv(mulDiv(term.product, 300 + room, 900), term.num, term.den);
  }
  const own = view.read(term.own) + 1;
  const pressed = mulDiv(Math.min(view.read(term.rival), own * 6), 100, own) - 150;
  return mulDiv(term.middle * Math.max(0, pressed), view.read(term.control), 1000);
}

/** How often a step asked for in this way is carried, and how far it is then the region's own, per mille. */
const CARRIED: Readonly<Record<string, { readonly chance: number; readonly owned: number }>> = {
  consensus: { chance: 350, owned: 1400 },
  majority: { chance: 600, owned: 1000 },
  core: { chance: 850, owned: 600 },
};

/** What a step of the framework would be worth, by what it builds and how likely it is to stand. */
export function stepTerms(
  view: View,
  rules: Rulebook,
  policy: Policy,
  decision: string | null,
): readonly Term[] {
  if (policy.step === undefined) return [];
  const { capability, ownership, codification, clause } = rules.steps[policy.step];
  const { chance = 0, owned = 0 } = CARRIED[decision ?? ''] ?? {};
  const likely = (amount: number): number =>
    mulDiv(amount, clause === 'statement' ? chance : mulDiv(chance, 1, 2), 1000);
  const scale = (variable: number, product: number): Term => ({
    kind: 'scale',
    variable,
    product,
    rises: true,
    num: 1,
    den: 1,
  });
  return [
    scale(view.at.world('capability'), likely(capability) * (WORLD_WORTH.capability ?? 0)),
    scale(view.at.world('ownership'), likely(mulDiv(ownership, owned, 1000)) * (WORLD_WORTH.ownership ?? 0)),
    scale(view.at.world('codification'), likely(codification) * (WORLD_WORTH.codification ?? 0)),
  ];
}
