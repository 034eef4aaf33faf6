// Old wrongs and old enemies: what is stirred up between neighbours, and who can be talked to all the same.
import type { Effects } from '../engine';

/** Every two regional governments that bear each other a grudge bear it a little more. */
export function stirGrievances(fx: Effects, amount: number, rule: string, cause: string): void {
  const regional = fx.level.governments.filter((one) => one.role === 'regional').map((one) => one.id);
  for (const from of regional)
    for (const to of regional) {
      const grievance = fx.at.pair(from, to, 'grievance');
      if (from !== to && fx.get(grievance) > 0) fx.add(grievance, amount, rule, cause);
    }
}

/** Better relations between a government and every provoker, both ways. */
export function warmProvokers(fx: Effects, by: string, amount: number, rule: string, cause: string): void {
  for (const { id, role } of fx.level.governments) {
    if (role !== 'provoker') continue;
    fx.add(fx.at.pair(id, by, 'relation'), amount, rule, cause);
    fx.add(fx.at.pair(by, id, 'relation'), amount, rule, cause);
  }
}
