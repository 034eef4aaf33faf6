// What one move of an act is worth to a government that wants its country free, safe, prosperous and well thought of.
// The more one has of a good thing, the less one wants more of it.
import {
  type Move,
  mulDiv,
  type PairVariable,
  type Policy,
  type Rulebook,
  type View,
  withinOwnLimits,
} from '../engine';
import {
  keptOf,
  nextVote,
  PARTNER_UNITS,
  PATRON_UNITS,
  PLACE_UNITS,
  RIVAL_UNITS,
  SIDE_UNITS,
  type Unit,
  WORLD_UNITS,
  worthOfUnit,
} from './units';

/** What is left of a change after so many months, per mille. */
type Kept = readonly number[];
const ALL: Kept = [];

/** An addend of an act's worth, found once per side, act and target. */
export type Term =
  | { readonly kind: 'fixed'; readonly worth: number; readonly left: Kept }
  /** On a scale of 0 to 1000 worth falls as the scale fills (or empties), and others' numbers count in part. */
  | {
      readonly kind: 'scale';
      readonly variable: number;
      readonly product: number;
      readonly rises: boolean;
      readonly num: number;
      readonly den: number;
      readonly left: Kept;
      /** What the change is worth besides if it is there at the government's own vote. */
      readonly atVote: number;
    }
  | {
      readonly kind: 'ships';
      readonly middle: number;
      readonly own: number;
      readonly rival: number;
      readonly control: number;
    };

const NOTHING: Term = { kind: 'fixed', worth: 0, left: ALL };

export function termOf(view: View, rules: Rulebook, move: Move, target: string | null): Term {
  const { at, level, side } = view;
  const middle = Math.trunc((move.lo + move.hi) / 2);
  const valued = (variable: number, unit: Unit | undefined, num = 1, den = 1): Term => {
    if (unit === undefined) return NOTHING;
    const product = middle * worthOfUnit(view, rules, variable, unit);
    const left = unit.fades === undefined ? ALL : keptOf(view, rules.p[unit.fades]);
    return at.places[variable]?.kind.unit === 'pm'
      ? {
          kind: 'scale',
          variable,
          product,
          rises: middle > 0,
          num,
          den,
          left,
          atVote: middle * (unit.atVote ?? 0),
        }
      : { kind: 'fixed', worth: mulDiv(product, num, den), left };
  };
  const towards = (other: string): Readonly<Record<string, Unit>> =>
    other === level.patron ? PATRON_UNITS : other === level.rival ? RIVAL_UNITS : PARTNER_UNITS;
  /** As for two partners of the ally's kind: how many there are changes, what is remembered here does not. */
  const everyPartner = (v: PairVariable): Term => {
    const ally = side === level.patron ? level.rival : level.patron;
    const unit = worthOfUnit(view, rules, at.pair(ally, side, v), PARTNER_UNITS[v] ?? {});
    return { kind: 'fixed', worth: middle * unit * 2, left: ALL };
  };
  const isReceived = view.government.traits.received;
  const share: readonly [number, number] = isReceived || middle < 0 ? [1, 1] : [rules.p['second-hand'], 1000];
  const isSide = target !== null && at.sides.includes(target) && target !== side;
  switch (move.on) {
    case 'self':
      return valued(at.side(side, move.v), SIDE_UNITS[move.v]);
    case 'target':
      return NOTHING;
    case 'world':
      return valued(at.world(move.v), WORLD_UNITS[move.v]);
    case 'place':
      if (target === null || !at.features.includes(target)) return NOTHING;
      return move.v === 'own-ships'
        ? {
            kind: 'ships',
            middle,
            own: at.feature(target, 'own-ships'),
            rival: at.feature(target, 'rival-ships'),
            control: at.feature(target, 'control'),
          }
        : valued(at.feature(target, move.v), PLACE_UNITS[move.v]);
    case 'rival>self':
      return side === level.rival
        ? NOTHING
        : valued(at.pair(level.rival, side, move.v), RIVAL_UNITS[move.v], ...share);
    case 'self>rival':
      return side === level.rival
        ? NOTHING
        : valued(at.pair(side, level.rival, move.v), RIVAL_UNITS[move.v], 1, 2);
    case 'patron>self':
      return side === level.patron
        ? NOTHING
        : valued(at.pair(level.patron, side, move.v), PATRON_UNITS[move.v]);
    case 'self>patron':
      return side === level.patron
        ? NOTHING
        : valued(at.pair(side, level.patron, move.v), PATRON_UNITS[move.v]);
    case 'target>self':
      return isSide ? valued(at.pair(target, side, move.v), towards(target)[move.v], 3, 4) : NOTHING;
    case 'self>target':
      return isSide ? valued(at.pair(side, target, move.v), towards(target)[move.v], 1, 2) : NOTHING;
    case 'partners>self':
      return everyPartner(move.v);
  }
}

/** What the term will be worth after so many months, in thousandths of a point of the score. */
export function worthOf(view: View, term: Term, months: number): number {
  if (term.kind === 'fixed') return mulDiv(term.worth, term.left[months] ?? 1000, 1000);
  if (term.kind === 'scale') {
    const have = view.read(term.variable);
    const room = term.rises ? 1000 - have : have;
    const worth = mulDiv(mulDiv(term.product, 300 + room, 900), term.num, term.den);
    return mulDiv(worth, term.left[months] ?? 1000, 1000);
  }
  const own = view.read(term.own) + 1;
  const pressed = mulDiv(Math.min(view.read(term.rival), own * 6), 100, own) - 150;
  return mulDiv(term.middle * Math.max(0, pressed), view.read(term.control), 1000);
}

/** What the term is worth besides because the government's own vote lies ahead, which it may lose. */
export function worthAtVote(view: View, term: Term, months: number): number {
  const vote = term.kind !== 'scale' || term.atVote === 0 ? null : nextVote(view);
  const works = view.level.turns - months;
  if (vote === null || works > vote || term.kind !== 'scale') return 0;
  return mulDiv(term.atVote, term.left[vote - works] ?? 1000, 1000);
}

/** How much of a step that is asked for in this way comes about on the average (many are not carried, and not all who
 * are asked join), and how far it is then the region's own, per mille. */
const CARRIED: Readonly<Record<string, { readonly chance: number; readonly owned: number }>> = {
  consensus: { chance: 150, owned: 1400 },
  majority: { chance: 300, owned: 1000 },
  core: { chance: 400, owned: 600 },
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
  // All cannot be of one mind where one may not sign.
  if (
    decision === 'consensus' &&
    view.level.governments.some(
      (one) => one.role === 'regional' && !withinOwnLimits(view.level, one.id, clause),
    )
  )
    return [];
  const likely = (amount: number): number =>
    mulDiv(amount, clause === 'statement' ? chance : mulDiv(chance, 1, 2), 1000);
  const { at } = view;
  const built = (v: 'capability' | 'ownership' | 'codification', amount: number): Term => ({
    kind: 'scale',
    variable: at.world(v),
    product: likely(amount) * worthOfUnit(view, rules, at.world(v), WORLD_UNITS[v] ?? {}),
    rises: true,
    num: 1,
    den: 1,
    left: ALL,
    atVote: 0,
  });
  return [
    built('capability', capability),
    built('ownership', mulDiv(ownership, owned, 1000)),
    built('codification', codification),
  ];
}
