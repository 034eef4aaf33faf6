// What a government's own published limits let it sign: no clause beyond its doctrine, no foreign forces on its soil.
import type { Level } from './level-format';
import type { Policy } from './rulebook';
import type { Proposal } from './state';

const CLAUSES = ['statement', 'consultation', 'defence'] as const;

/** Whether a government may let itself in for this at all, whoever asks and whether it signs with others or alone. */
export function withinOwnLimits(level: Level, side: string, asks: Proposal['asks']): boolean {
  const traits = level.governments.find((one) => one.id === side)?.traits;
  if (traits === undefined) return true;
  return asks === 'bases' ? traits.bases : CLAUSES.indexOf(asks) <= CLAUSES.indexOf(traits.bound);
}

/** Why an act that binds is not open: the one who does it may not, or the government that it would bind besides may not.
 * A step of the framework may be asked of all: whoever may not join it stays out. */
export function limitsAgainst(
  level: Level,
  side: string,
  { asks }: Policy,
  target: string | null,
): string | null {
  if (asks === undefined) return null;
  if (!withinOwnLimits(level, side, asks)) return 'own-limits';
  return target === null || withinOwnLimits(level, target, asks) ? null : 'their-limits';
}
