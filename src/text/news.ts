// The newspaper's sentence for an event: which of the catalogue's variants fits, and what goes into its gaps.
import { openingVariants } from './places';
import type { Text, Values } from './text';

/** An event as the engine tells it: ids and integers. */
export interface Happening {
  readonly turn: number;
  readonly kind: string;
  readonly by: string;
  readonly target: string | null;
  readonly what: string;
  readonly place: string | null;
  readonly amount: number;
}

/** Who reads, and what an event's crisis or measure adds to it. */
export interface Scene {
  readonly reader: string;
  readonly isRedSeat: boolean;
  readonly sides: readonly string[];
  /** Of the event's crisis; empty without one. */
  readonly family: string;
  /** Of the event's measure; empty without one. */
  readonly instrument: string;
  /** In words; empty where the event's amount is no rung. */
  readonly rung: string;
}

/** Names, as each reader's own words give them. */
export interface Namer {
  adjective(id: string): string;
  theSide(id: string): string;
  government(id: string): string;
  place(id: string): string;
  thePlace(id: string): string;
  sector(id: string): string;
  asked(action: string): string;
}

/** The catalogue's variants for an event, the most fitting first. */
function variants(event: Happening, scene: Scene, text: Text): readonly string[] {
  const { family, instrument, reader } = scene;
  switch (event.kind) {
    case 'crisis-opened':
      return openingVariants(text, event.what, event.place ?? '');
    case 'support-given':
      // What a government rallies for itself comes from many, and is nobody's in particular.
      return event.by === event.target ? ['gathered'] : [event.what, family];
    case 'cyber-struck':
      return [event.by];
    case 'proposal-made':
      return [
        event.target === null
          ? 'all'
          : event.by === reader
            ? 'own'
            : event.target === reader
              ? 'to-us'
              : 'other',
      ];
    case 'election-held':
      return [`${event.what}-${event.amount === 1 ? 'won' : 'lost'}`];
    case 'action-done':
      return [text.has(`actions.${event.what}.news`) ? (event.by === reader ? 'own' : 'other') : 'plain'];
    case 'sign-seen':
      if (event.what === 'stirrings') return [event.target === reader ? 'stirrings' : 'stirrings-wide'];
      return [event.by === 'unknown' ? 'unknown' : event.place === null ? 'other' : 'at-place'];
    case 'slice-lost':
      return [event.by === reader ? 'own' : event.what];
    case 'game-ended':
      return [scene.isRedSeat ? `${event.what}-red` : event.what];
    case 'intrusion-found':
      return [event.target === reader ? 'own' : 'other'];
    case 'measure-imposed':
      return [event.what, instrument];
    default:
      return [event.what, family];
  }
}

/** Papers do not repeat themselves each month: further wordings carry a number, and months take turns. */
function wording(key: string, turn: number, text: Text): string {
  const all = [key, `${key}-2`, `${key}-3`].filter((one) => text.has(one));
  return all[turn % all.length] ?? key;
}

function valuesOf(event: Happening, scene: Scene, names: Namer, text: Text): Values {
  const target = event.target ?? event.by;
  const isSide = scene.sides.includes(target) || target === 'unknown';
  const where = event.place ?? (isSide ? target : (event.target ?? ''));
  // Sectors are named by events in `what` or `place`, whichever holds one.
  const sector = [event.what, event.place ?? ''].find((id) => text.has(`names.sectors.${id}.name`));
  const whose = names.adjective(isSide ? target : event.by);
  return {
    by: names.adjective(event.by),
    byName: names.theSide(event.by),
    byGovernment: names.government(event.by),
    target: isSide ? names.theSide(target) : names.thePlace(target),
    adjective: whose,
    government: isSide ? names.government(target) : names.thePlace(target),
    // Every government has networks: those of others are named by whose they are.
    place:
      where === 'networks' && target !== scene.reader
        ? `${whose} ${names.thePlace(where)}`
        : names.thePlace(where),
    // A quarrel over a critical input has no sector: it is named by the input.
    sector: sector === undefined ? names.place(where) : names.sector(sector).toLowerCase(),
    rung: scene.rung,
    action: names.asked(event.what),
    amount: event.amount,
  };
}

/** One dated sentence, in a newspaper's voice. */
export function newsSentence(event: Happening, scene: Scene, names: Namer, text: Text): string {
  const values = valuesOf(event, scene, names, text);
  const news = text.has(`actions.${event.what}.news`) ? text.say(`actions.${event.what}.news`, values) : '';
  const found = [...variants(event, scene, text), 'other']
    .map((variant) => `news.${event.kind}.${variant}`)
    .find((one) => text.has(one));
  if (found === undefined) return event.kind;
  const sentence = text.say(wording(found, event.turn, text), { ...values, news });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
