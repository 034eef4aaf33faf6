// Reckons the indices and dials as sums of parts, and books each part's change to what it was read from.
import { clamp, mulDiv } from './fixed';
import type { Game, ReadyPart } from './game';
import type { Layout } from './layout';
import type { Level } from './level-format';
import type { Effects, Rulebook } from './rulebook';
import { DIALS, type Dial } from './variables';

const amountOf = (fx: Effects, part: ReadyPart): number =>
  part.amount === null
    ? mulDiv((fx.state.vars[part.variable] ?? 0) - part.from, part.weight, 1000)
    : part.amount(fx);

/** Books, part by part, what changed since the last reckoning, so that the entries of a dial add up exactly. */
export function reckon(game: Game, fx: Effects): void {
  const { state } = fx;
  const reckoned = state.reckoned.slice();
  state.reckoned = reckoned;
  for (const { variable, rule, parts, first } of game.reckonings) {
    let total = 0;
    let moved = false;
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at];
      if (part === undefined) continue;
      const amount = amountOf(fx, part);
      const change = amount - (reckoned[first + at] ?? 0);
      total += amount;
      if (change === 0) continue;
      moved = true;
      reckoned[first + at] = amount;
      fx.add(variable, change, rule, part.cause);
    }
    if (!moved) continue;
    // Where a sum ran past the end of the scale on the way, what the limit swallowed is given back.
    const kind = game.at.places[variable]?.kind;
    if (kind !== undefined) fx.set(variable, clamp(total, kind.min, kind.max), 'limit', 'base');
  }
}

/** The first reckoning of a game: start values, not changes, so nothing is booked. */
export function reckonStart(game: Game, fx: Effects): void {
  for (const { variable, parts, first } of game.reckonings) {
    let total = 0;
    parts.forEach((part, at) => {
      const amount = amountOf(fx, part);
      total += amount;
      fx.state.reckoned[first + at] = amount;
    });
    fx.set(variable, total, 'start', 'base');
  }
}

/** By how many points each dial of a side rises for a thousand by which a declared number rises, followed through the
 * indices. Parts that are counted rather than weighed (crises, commitments, exports) are not in it. */
export function dialsPerThousand(
  rules: Rulebook,
  level: Level,
  at: Layout,
  side: string,
): ReadonlyMap<number, Readonly<Partial<Record<Dial, number>>>> {
  const reckoned = new Map(rules.reckonings.map((one) => [at.side(side, one.of), one]));
  const found = new Map<number, Partial<Record<Dial, number>>>();
  const follow = (dial: Dial, variable: number, weight: number): void => {
    const reckoning = reckoned.get(variable);
    if (reckoning === undefined) {
      const known = found.get(variable) ?? {};
      found.set(variable, { ...known, [dial]: (known[dial] ?? 0) + weight });
      return;
    }
    for (const part of reckoning.parts(at, level, side))
      if (part.variable !== null) follow(dial, part.variable, mulDiv(weight, part.weight, 1000));
  };
  for (const dial of DIALS) follow(dial, at.side(side, dial), 1000);
  return found;
}
