// The rule by which the bands of a level are set: what a competent government reaches, and what doing nothing reaches.
import type { Bot } from '../../bots';
import type { Level } from '../../engine';

export type Bands = Level['scoring']['bands'];

/** Who sets the upper bands: the mixed strategy of the seat. */
const COMPETENT: readonly Bot[] = ['statesman', 'measured'];
const IDLE: Bot = 'passive';
/** Held is what the competent reach in seven games of ten; bent is missed by idleness in one of five; strained lies
 * halfway between. */
const HELD = 0.3;
const BENT = 0.2;

/** The bands that the scores would give, over all worlds; null where one of the bots was not played. */
export function bandsBy(scores: ReadonlyMap<Bot, readonly number[]>): Bands | null {
  const competent = COMPETENT.flatMap((bot) => scores.get(bot) ?? []);
  const idle = scores.get(IDLE) ?? [];
  if (competent.length === 0 || idle.length === 0) return null;
  const held = quantile(competent, HELD);
  const bent = quantile(idle, BENT);
  return { held, strained: Math.round((held + bent) / 2), bent };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
