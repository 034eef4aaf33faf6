// An event's ids and integers as one sentence from the newsroom's catalogue, told after the fact and with all known.
import type { GameEvent } from '../../engine';
import { openingVariants } from '../../text';
import type { Books } from '../facts/books';
import type { Words } from './words';

/** The catalogue's variants for an event, the most fitting first. */
function variants(event: GameEvent, books: Books, words: Words): readonly string[] {
  const family = books.state.crises.find((crisis) => crisis.id === event.crisis)?.family ?? '';
  switch (event.kind) {
    case 'crisis-opened':
      return openingVariants(words.text, event.what, event.place ?? '');
    case 'cyber-struck':
      return [event.by];
    case 'proposal-made':
      return [event.by === books.side ? 'own' : event.target === books.side ? 'to-us' : 'other'];
    case 'election-held':
      return [`${event.what}-${event.amount === 1 ? 'won' : 'lost'}`];
    case 'action-done':
      return [words.text.has(`actions.${event.what}.news`) ? 'own' : 'plain'];
    case 'sign-seen':
      if (event.what === 'stirrings') return [event.target === null ? 'stirrings-wide' : 'stirrings'];
      return [event.place === null ? 'other' : 'at-place'];
    case 'measure-imposed': {
      const measure = books.state.measures.find(
        (one) => one.by === event.by && one.target === event.target && one.sector === event.what,
      );
      return [event.what, measure?.instrument ?? ''];
    }
    default:
      return [event.what, family];
  }
}

export function tell(event: GameEvent, books: Books, words: Words): string {
  const { text } = words;
  // After the game an intrusion has a name.
  const crisis = books.state.crises.find((one) => one.id === event.crisis);
  const by = event.by === 'unknown' && crisis !== undefined ? crisis.instigator : event.by;
  const target = event.target ?? by;
  const isSide = books.game.at.sides.includes(target) || target === 'unknown';
  const sector = [event.what, event.place ?? ''].find((id) => text.has(`names.sectors.${id}.name`));
  const values = {
    by: words.adjective(by),
    byName: words.theSide(by),
    byGovernment: words.government(by),
    target: isSide ? words.theSide(target) : words.thePlace(target),
    adjective: words.adjective(isSide ? target : by),
    government: isSide ? words.government(target) : words.thePlace(target),
    place: words.thePlace(event.place ?? target),
    sector: sector === undefined ? '' : words.sector(sector).toLowerCase(),
    rung: words.rung(event.amount, crisis?.family ?? ''),
    action: text.has(`actions.${event.what}.asked`)
      ? text.say(`actions.${event.what}.asked`)
      : words.action(event.what),
    amount: event.amount,
  };
  const news = text.has(`actions.${event.what}.news`) ? text.say(`actions.${event.what}.news`, values) : '';
  const key = [...variants(event, books, words), 'other']
    .map((variant) => `news.${event.kind}.${variant}`)
    .find((one) => text.has(one));
  const sentence = key === undefined ? words.action(event.what) : text.say(key, { ...values, news });
  return words.capital(sentence);
}
