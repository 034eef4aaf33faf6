// Who sits in whose networks: each act that enters is remembered with its author, and who is found is drawn by how deep.
import { mulDiv } from './fixed';
import type { Effects } from './rulebook';

/** Remembers that somebody got into a government’s networks, so deep. Nobody is shown this list before the end. */
export function noteIntruder(fx: Effects, by: string, target: string, depth: number): void {
  if (by !== target && depth > 0)
    fx.state.intruders = [...fx.state.intruders, { by, target, depth, turn: fx.state.turn }];
}

/** Whoever has dug deepest is likeliest to be come upon. What no act accounts for is the rival’s. */
export function drawIntruder(fx: Effects, target: string): string {
  const there = fx.state.intruders.filter((one) => one.target === target);
  const total = there.reduce((sum, { depth }) => sum + depth, 0);
  if (total === 0) return fx.level.rival;
  let lot = fx.dice('intruder', target).below(total);
  for (const { by, depth } of there) {
    if (lot < depth) return by;
    lot -= depth;
  }
  return fx.level.rival;
}

/** One who is found loses two thirds of the ways in that it had. */
export function evict(fx: Effects, by: string, target: string): void {
  fx.state.intruders = fx.state.intruders.map((one) =>
    one.by === by && one.target === target ? { ...one, depth: mulDiv(one.depth, 1, 3) } : one,
  );
}

/** Where nobody sits any more, nobody is remembered. */
export function forgetIntruders(fx: Effects, target: string): void {
  if (fx.state.intruders.some((one) => one.target === target))
    fx.state.intruders = fx.state.intruders.filter((one) => one.target !== target);
}
