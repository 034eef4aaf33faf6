// Signs before hostile acts: that something is being prepared can always be noticed; who and what, only by good services.
import { mulDiv } from '../fixed';
import type { Effects, Policy } from '../rulebook';

/** Whom an act is aimed at; null: the whole region. */
function victimOf({ at, level }: Effects, target: string | null): string | null {
  const feature = level.features.find((one) => one.id === target);
  return feature?.holder ?? (target !== null && at.sides.includes(target) ? target : null);
}

/** Preparations can be seen through: the better the services of whom they are meant for, the likelier the warning. */
export function isSeen(fx: Effects, by: string, action: Policy, target: string | null): boolean {
  const { at, level } = fx;
  const victim = victimOf(fx, target) ?? level.player;
  const chance = fx.rules.p['sign-chance'] + mulDiv(fx.get(at.side(victim, 'intel')), 500, 1000);
  const seen = fx.dice('sign', by, action.id, target).below(1000) < chance;
  // What is aimed at the whole region is seen through by the player's services at most; others feel it coming.
  if (seen)
    fx.emit({
      kind: 'sign-seen',
      by: action.covert === true ? 'unknown' : by,
      target: victim,
      what: action.id,
      place: at.features.includes(target ?? '') ? target : null,
      seenBy: [victim],
    });
  return seen;
}

/** What stands in every paper, without an author or a kind: something is being prepared. Once a month for each victim. */
export class Stirrings {
  readonly #fx: Effects;
  readonly #shown = new Set<string | null>();

  constructor(fx: Effects) {
    this.#fx = fx;
  }

  show(target: string | null): void {
    const victim = victimOf(this.#fx, target);
    if (this.#shown.has(victim)) return;
    this.#shown.add(victim);
    this.#fx.emit({
      kind: 'sign-seen',
      by: 'unknown',
      target: victim,
      what: 'stirrings',
      amount: 1,
      seenBy: victim === null ? null : [victim],
    });
  }
}
