// The newsroom: an event's ids and integers as one dated sentence, from what a side sees.
import { type GameEvent, isRedSeat, RUNGS, type View } from '../engine';
import { newsSentence, type Text } from '../text';
import type { Words } from './words';

export function tell(event: GameEvent, view: View, text: Text, words: Words): string {
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
  return newsSentence(event, scene, words, text);
}

/** Seen by this side, and worth a line. */
export function isNews(event: GameEvent, side: string): boolean {
  return event.seenBy === null || event.seenBy.includes(side);
}
