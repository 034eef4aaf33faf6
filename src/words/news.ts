// The newsroom: an event's ids and integers as one dated sentence, in a newspaper's voice.
import { type GameEvent, isRedSeat, RUNGS, type View } from '../engine';
import { openingVariants, type Text } from '../text';
import type { Words } from './words';

const familyOf = (event: GameEvent, view: View): string =>
  view.crises.find((crisis) => crisis.id === event.crisis)?.family ?? '';

/** The catalogue's variants for an event, the most fitting first. */
function variants(event: GameEvent, view: View, text: Text): readonly string[] {
  const family = familyOf(event, view);
  switch (event.kind) {
    case 'crisis-opened':
      return openingVariants(text, event.what, event.place ?? '');
    case 'crisis-climbed':
    case 'crisis-eased':
    case 'accident':
    case 'incident':
    case 'support-withheld':
      return [event.what, family];
    case 'support-given':
      // What a government rallies for itself comes from many, and is nobody's in particular.
      return event.by === event.target ? ['gathered'] : [event.what, family];
    case 'cyber-struck':
      return [event.by];
    case 'proposal-made':
      return [
        event.target === null
          ? 'all'
          : event.by === view.side
            ? 'own'
            : event.target === view.side
              ? 'to-us'
              : 'other',
      ];
    case 'election-held':
      return [`${event.what}-${event.amount === 1 ? 'won' : 'lost'}`];
    case 'action-done':
      return [text.has(`actions.${event.what}.news`) ? (event.by === view.side ? 'own' : 'other') : 'plain'];
    case 'sign-seen':
      if (event.what === 'stirrings') return [event.target === view.side ? 'stirrings' : 'stirrings-wide'];
      return [event.by === 'unknown' ? 'unknown' : event.place === null ? 'other' : 'at-place'];
    case 'slice-lost':
      return [event.by === view.side ? 'own' : event.what];
    case 'game-ended':
      return [isRedSeat(view.level) ? `${event.what}-red` : event.what];
    case 'intrusion-found':
      return [event.target === view.side ? 'own' : 'other'];
    case 'measure-imposed': {
      const measure = view.measures.find(
        (one) => one.by === event.by && one.target === event.target && one.sector === event.what,
      );
      return [event.what, measure?.instrument ?? ''];
    }
    default:
      return [event.what];
  }
}

/** Sectors are named by events in `what` or `place`, whichever holds one. */
function sectorOf(event: GameEvent, text: Text): string {
  return [event.what, event.place ?? ''].find((id) => text.has(`names.sectors.${id}.name`)) ?? '';
}

/** Papers do not repeat themselves each month: further wordings carry a number, and months take turns. */
function wording(key: string, turn: number, text: Text): string {
  const all = [key, `${key}-2`, `${key}-3`].filter((one) => text.has(one));
  return all[turn % all.length] ?? key;
}

export function tell(event: GameEvent, view: View, text: Text, words: Words): string {
  const target = event.target ?? event.by;
  const isSide = view.at.sides.includes(target) || target === 'unknown';
  const where = event.place ?? (isSide ? target : (event.target ?? ''));
  const sector = sectorOf(event, text);
  const whose = words.adjective(isSide ? target : event.by);
  const values = {
    by: words.adjective(event.by),
    byName: words.theSide(event.by),
    byGovernment: words.government(event.by),
    target: isSide ? words.theSide(target) : words.thePlace(target),
    adjective: whose,
    government: isSide ? words.government(target) : words.thePlace(target),
    // Every government has networks: those of others are named by whose they are.
    place:
      where === 'networks' && target !== view.side
        ? `${whose} ${words.thePlace(where)}`
        : words.thePlace(where),
    // A quarrel over a critical input has no sector: it is named by the input.
    sector: sector === '' ? words.place(where) : words.sector(sector).toLowerCase(),
    rung: RUNGS[event.amount] === undefined ? '' : words.rung(event.amount, familyOf(event, view)),
    action: words.asked(event.what),
    amount: event.amount,
  };
  const news = text.has(`actions.${event.what}.news`) ? text.say(`actions.${event.what}.news`, values) : '';
  const found = [...variants(event, view, text), 'other']
    .map((variant) => `news.${event.kind}.${variant}`)
    .find((one) => text.has(one));
  const key = found === undefined ? undefined : wording(found, event.turn, text);
  const sentence = key === undefined ? event.kind : text.say(key, { ...values, news });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Seen by this side, and worth a line. */
export function isNews(event: GameEvent, side: string): boolean {
  return event.seenBy === null || event.seenBy.includes(side);
}
