// The newsroom: an event's ids and integers as one dated sentence, from what a side sees.
import { type GameEvent, isRedSeat, RUNGS, type View } from '../engine';
import { gather, type NewsLine, newsSentence, type Text } from '../text';
import type { Words } from './words';

/** `by`: all who did the same, where several events make one line. */
export function tell(
  event: GameEvent,
  view: View,
  text: Text,
  words: Words,
  by: readonly string[] = [event.by],
): string {
  const family = view.crises.find((crisis) => crisis.id === event.crisis)?.family ?? '';
  const measure = view.measures.find(
    (one) => one.by === event.by && one.target === event.target && one.sector === event.what,
  );
  const scene = {
    reader: view.side,
    isRedSeat: isRedSeat(view.level),
    sides: view.at.sides,
    family,
    instrument: measure?.instrument ?? '',
    rung: RUNGS[event.amount] === undefined ? '' : words.rung(event.amount, family),
  };
  return newsSentence({ event, by }, scene, words, text);
}

/** What this side sees and is worth a line; those who do the same for the same quarrel share one. */
export const newsOf = (events: readonly GameEvent[], side: string): readonly NewsLine<GameEvent>[] =>
  gather(events.filter(({ seenBy }) => seenBy === null || seenBy.includes(side)));
