// ASEAN's two habits: it speaks by consensus, so that one member can stop a sentence, and no member speaks for itself
// about another's quarrel while nobody is hurt.
import { type Effects, isArmed, type Level, mulDiv, type View } from '../engine';

const isMember = (level: Level, side: string): boolean =>
  level.governments.some((one) => one.id === side && one.traits.asean);

/** From this rung on, with people hurt, silence among neighbours ends. */
const HURT = 4;

/** Chairs, common statements: for members only. */
export const forMembers = (view: View): string | null =>
  isMember(view.level, view.side) ? null : 'not-asean';

/** Non-interference: a member leaves another's quarrel to the common statement. */
export function nonInterference(view: View, target: string | null): string | null {
  if (target === null || !isMember(view.level, view.side) || !isMember(view.level, target)) return null;
  const isGrave = view.crises.some(
    (crisis) =>
      crisis.exit === null && crisis.target === target && isArmed(crisis.family) && crisis.rung >= HURT,
  );
  return isGrave ? null : 'non-interference';
}

/** The first member that will not have the sentence: the closer to the rival, and the more exposed, the likelier. */
export function whoBlocks(fx: Effects, by: string): string | null {
  const { at, level } = fx;
  for (const { id } of level.governments) {
    if (id === by || !isMember(level, id)) continue;
    const { p } = fx.rules;
    const closeness = Math.max(0, fx.get(at.pair(id, level.rival, 'relation')) - p['block-from']);
    const chance =
      mulDiv(closeness, p['block-closeness'], 1000) +
      mulDiv(fx.get(at.side(id, 'exposure')), p['block-exposure'], 1000);
    if (fx.dice('consensus', by, id).below(1000) < chance) return id;
  }
  return null;
}

/** Members with somebody's ships, customs or programs upon them now. */
export const pressedMembers = (fx: Effects): readonly string[] =>
  fx.level.governments
    .filter((one) => one.traits.asean)
    .map((one) => one.id)
    .filter((id) => fx.state.crises.some((crisis) => crisis.exit === null && crisis.target === id));
