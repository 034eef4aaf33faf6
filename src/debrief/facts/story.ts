// Which events of a month tell the side's story: its crises, trade, votes and bonds, not everybody's errands.
import type { EventKind, GameEvent, Month } from '../../engine';
import type { Books } from './books';

/** In the order of how much they would matter to a newspaper. */
const WEIGHTY: readonly EventKind[] = [
  'war',
  'crisis-closed',
  'accident',
  'election-held',
  'cyber-struck',
  'crisis-opened',
  'measure-imposed',
  'support-withheld',
  'commitment-strained',
  'commitment-signed',
  'crisis-climbed',
  'measure-lifted',
  'intrusion-found',
  'incident',
  'slice-lost',
  'crisis-eased',
  'support-given',
  'flow-recovered',
];
const MARKED = WEIGHTY.indexOf('commitment-signed');

/** What concerns the side in a month, the weightiest first. */
export function storyOf(books: Books, month: Month): readonly GameEvent[] {
  const ours = month.events.filter((event) => concerns(books, event) && WEIGHTY.includes(event.kind));
  return [...ours].sort((a, b) => WEIGHTY.indexOf(a.kind) - WEIGHTY.indexOf(b.kind));
}

function concerns({ side, state }: Books, event: GameEvent): boolean {
  const crisis = state.crises.find((one) => one.id === event.crisis);
  return [event.by, event.target, crisis?.target, crisis?.instigator].includes(side);
}

export interface Mark {
  readonly turn: number;
  readonly events: readonly GameEvent[];
}

/** Months with something that belongs on a chart. */
export function marksOf(books: Books): readonly Mark[] {
  return books.months
    .map((month) => ({
      turn: month.turn,
      events: storyOf(books, month).filter((event) => WEIGHTY.indexOf(event.kind) <= MARKED),
    }))
    .filter((mark) => mark.events.length > 0);
}
