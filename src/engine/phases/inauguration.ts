// Inauguration: on its day a new administration takes office and brings its own way of dealing with allies.
import { inOffice, TEMPERS } from '../administrations';
import type { Effects } from '../rulebook';

export function inaugurate(fx: Effects): void {
  const { at, level, state } = fx;
  for (const government of level.governments) {
    if (government.administrations.length === 0 || state.turn < 2) continue;
    const before = inOffice(level, government, state.seed, state.turn - 1);
    const now = inOffice(level, government, state.seed, state.turn);
    if (now === null || now.key === before?.key) continue;
    for (const temper of TEMPERS)
      fx.set(
        at.side(government.id, temper),
        now.tempers[temper],
        'administration',
        `election:${government.id}`,
      );
    fx.emit({ kind: 'leader-changed', by: government.id, what: 'administration' });
  }
}
