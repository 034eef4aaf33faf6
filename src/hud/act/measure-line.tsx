// A measure against somebody's goods in a line: who, what and since when, how much it stops, or that it is being lifted.
import type { Measure } from '../../engine';
import { useDesk } from '../desk';

interface MeasureLineProps {
  readonly measure: Measure;
  /** What it hits, in words. */
  readonly sector: string;
}

export function MeasureLine({ measure, sector }: MeasureLineProps) {
  const { text, words } = useDesk();
  const isLifted = measure.severity === 0;
  return text.say(isLifted ? 'hud.under-way.measure-lifted' : 'hud.under-way.measure', {
    by: words.government(measure.by),
    instrument: text.say(`names.instruments.${measure.instrument}`),
    sector,
    month: words.month(Math.max(1, measure.since)),
    stopped: words.chance(measure.severity, measure.severity),
    elsewhere: words.chance(measure.reallocated, measure.reallocated),
  });
}
