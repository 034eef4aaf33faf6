// Rewards: what the rival gives back.
import type { Done, Effects } from '../engine';

/** Every measure of one government against another stops so much less of the flow. */
export function easeMeasures(fx: Effects, done: Done, by: number, rule: string): void {
  for (const measure of fx.state.measures)
    if (measure.by === done.by && measure.target === done.target && measure.severity > 0)
      fx.measure(measure, 'severity', Math.max(0, measure.severity - by), rule, done.cause);
}
