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
  readonly crisis: number | null;
}

/** A line of news: an event, and all who did the same. */
export interface NewsLine<Event> {
  readonly event: Event;
  readonly by: readonly string[];
}

/** One line for all who stand by a government in the same quarrel, where the first of them stood; one for every other event. */
export function gather<Event extends Happening>(events: readonly Event[]): readonly NewsLine<Event>[] {
  const lines: { readonly event: Event; readonly by: string[] }[] = [];
  for (const event of events) {
    const { kind, by, target, crisis } = event;
    const isGathered = kind === 'support-given' && by !== target;
    const same = lines.find(
      ({ event: one }) =>
        isGathered &&
        one.kind === kind &&
        one.by !== one.target &&
        one.target === target &&
        one.crisis === crisis,
    );
    if (same === undefined) lines.push({ event, by: [by] });
    else if (!same.by.includes(by)) same.by.push(by);
  }
  return lines;
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
function variants({ event, by }: NewsLine<Happening>, scene: Scene, text: Text): readonly string[] {
  const { family, instrument, reader } = scene;
  switch (event.kind) {
    case 'crisis-opened':
      return [
        // Of ourselves we do not speak as of others.
        ...(event.target === reader ? [`${event.what}-own`] : []),
        ...openingVariants(text, event.what, event.place ?? ''),
      ];
    case 'support-given':
      // What a government rallies for itself comes from many, and is nobody's in particular.
      if (event.by === event.target) return ['gathered'];
      return by.length > 1 ? [`${family}-many`, 'other-many'] : [event.what, family];
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

function valuesOf({ event, by }: NewsLine<Happening>, scene: Scene, names: Namer, text: Text): Values {
  const target = event.target ?? event.by;
  const isSide = scene.sides.includes(target) || target === 'unknown';
  const where = event.place ?? (isSide ? target : (event.target ?? ''));
  // Sectors are named by events in `what` or `place`, whichever holds one.
  const sector = [event.what, event.place ?? ''].find((id) => text.has(`names.sectors.${id}.name`));
  const whose = names.adjective(isSide ? target : event.by);
  return {
    by: names.adjective(event.by),
    byName: names.theSide(event.by),
    byGovernment: text.list(by.map(names.government)),
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
export function newsSentence(line: NewsLine<Happening>, scene: Scene, names: Namer, text: Text): string {
  const { event } = line;
  const values = valuesOf(line, scene, names, text);
  const news = text.has(`actions.${event.what}.news`) ? text.say(`actions.${event.what}.news`, values) : '';
  const found = [...variants(line, scene, text), 'other']
    .map((variant) => `news.${event.kind}.${variant}`)
    .find((one) => text.has(one));
  if (found === undefined) return event.kind;
  const sentence = text.say(wording(found, event.turn, text), { ...values, news });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
