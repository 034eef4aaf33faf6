// An event's ids and integers as one sentence from the newsroom's catalogue, told after the fact and with all known.
import { type GameEvent, isRedSeat, RUNGS } from '../../engine';
import { newsSentence } from '../../text';
import type { Books } from '../facts/books';
import type { Words } from './words';

/** `by`: all who did the same, where several events make one line. */
export function tell(
  event: GameEvent,
  books: Books,
  words: Words,
  by: readonly string[] = [event.by],
): string {
  const { game, side, state } = books;
  // After the game an intrusion has a name; that nobody claimed it stays so.
  const crisis = state.crises.find((one) => one.id === event.crisis);
  const isNamed = event.by === 'unknown' && crisis !== undefined && event.kind !== 'cyber-struck';
  const family = crisis?.family ?? '';
  const measure = state.measures.find(
    (one) => one.by === event.by && one.target === event.target && one.sector === event.what,
  );
  const scene = {
    reader: side,
    isRedSeat: isRedSeat(game.level),
    sides: game.at.sides,
    family,
    instrument: measure?.instrument ?? '',
    rung: RUNGS[event.amount] === undefined ? '' : words.rung(event.amount, family),
  };
  const told = isNamed
    ? { event: { ...event, by: crisis.instigator }, by: [crisis.instigator] }
    : { event, by };
  return newsSentence(told, scene, words, words.text);
}
