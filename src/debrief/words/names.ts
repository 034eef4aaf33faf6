// Names of sides, places, acts, months and numbers, from the catalogue of names.
import { isRedSeat, monthOf, RUNGS } from '../../engine';
import { placeInSentence, type Text } from '../../text';
import { type Books, pathOf } from '../facts/books';

export interface Names {
  side(id: string): string;
  /** With its article, inside a sentence. */
  theSide(id: string): string;
  adjective(id: string): string;
  government(id: string): string;
  place(id: string): string;
  /** With its article, inside a sentence. */
  thePlace(id: string): string;
  sector(id: string): string;
  action(id: string): string;
  /** What an act asks for: a step of the framework by its name, any other act by its own. */
  asked(action: string): string;
  ordered(action: string, target: string | null): string;
  /** Each family of crises has its own words for the rungs. */
  rung(rung: number, family: string): string;
  crisis(id: number): string;
  month(turn: number): string;
  /** As short as a column head wants it. */
  shortMonth(turn: number): string;
  variable(which: number | string): string;
  meaning(variable: number): string;
  unitOf(which: number | string): string;
}

export function createNames(text: Text, books: Books): Names {
  const { at, level } = books.game;
  const named = (key: string, otherwise: string): string => (text.has(key) ? text.say(key) : otherwise);
  const side = (id: string): string => named(`names.sides.${id}.name`, id.toUpperCase());
  const government = (id: string): string => named(`names.sides.${id}.government`, side(id));
  const sector = (id: string): string => named(`names.sectors.${id}.name`, id);
  const action = (id: string): string => named(`actions.${id}.name`, id);
  const place = (id: string): string => {
    const feature = level.features.find((one) => one.id === id);
    if (feature !== undefined) return feature.names.en ?? Object.values(feature.names)[0] ?? id;
    if (at.sides.includes(id)) return side(id);
    return named(`names.places.${id}`, sector(id).toLowerCase());
  };
  const thePlace = (id: string): string => placeInSentence(text, id, place(id));
  const crisis = (id: number): string => {
    const found = books.state.crises.find((one) => one.id === id);
    if (found === undefined) return text.say('names.causes.crisis-gone');
    return text.say('names.phrases.crisis', {
      family: named(`names.families.${found.family}`, found.family),
      place: thePlace(found.place),
    });
  };
  const isOwnRed = (head: string): boolean => head === books.side && isRedSeat(level);
  const kindOf = (head: string, name: string): string =>
    name === 'exports' ? 'exports' : head === 'world' ? head : head.includes('>') ? 'pair' : sideOr(head);
  const sideOr = (head: string): string => (at.features.includes(head) ? 'feature' : 'side');

  return {
    side,
    theSide: (id) => named(`names.sides.${id}.the`, side(id)),
    adjective: (id) => named(`names.sides.${id}.adjective`, side(id)),
    government,
    place,
    thePlace,
    sector,
    action,
    crisis,
    asked(id) {
      const act = books.game.rules.actions[id];
      if (act?.kind === 'policy' && act.step !== undefined) return named(`names.steps.${act.step}`, act.step);
      return named(`actions.${id}.asked`, action(id));
    },
    ordered: (id, target) =>
      target === null
        ? action(id)
        : text.say('debrief.ordered', { action: action(id), target: place(target) }),
    rung(rung, family) {
      const id = RUNGS[rung] ?? '';
      return named(`names.family-rungs.${family}.${id}`, named(`names.rungs.${id}`, String(rung)));
    },
    month(turn) {
      const { year, month } = monthOf(level, turn);
      return text.month(year, month);
    },
    shortMonth(turn) {
      const { year, month } = monthOf(level, turn);
      return text.say('debrief.short-month', {
        month: text.say(`debrief.months.m${month}`),
        year: String(year).slice(2),
      });
    },
    variable(which) {
      const [head = '', name = '', third = '', fourth = ''] = pathOf(books, which).split('.');
      if (head === 'crisis')
        return text.say('names.phrases.of-crisis', {
          variable: named(`names.variables.crisis.${third}`, third),
          crisis: crisis(Number(name)),
        });
      const kind = kindOf(head, name);
      if (name === 'inputs')
        return text.say('names.phrases.of-inputs', {
          variable: named(`names.variables.inputs.${fourth}.name`, fourth),
          input: named(`names.inputs.${third}`, third),
          side: side(head),
        });
      const usual = named(`names.variables.${kind}.${name}.name`, name);
      const word = isOwnRed(head) ? named(`names.variables.red.${name}.name`, usual) : usual;
      const [from = '', to = ''] = head.split('>');
      if (kind === 'world' || head === books.side) {
        if (kind !== 'exports') return word;
      }
      if (kind === 'pair')
        return text.say('names.phrases.of-pair', {
          variable: word,
          from: government(from),
          to: government(to),
        });
      if (kind === 'exports')
        return text.say('names.phrases.of-exports', {
          sector: sector(third),
          market: named(`names.markets.${fourth}`, fourth),
          side: side(head),
        });
      if (kind === 'feature')
        return text.say('names.phrases.of-feature', { variable: word, place: place(head) });
      return text.say('names.phrases.of-side', { variable: word, side: side(head) });
    },
    meaning(variable) {
      const [head = '', name = '', , last = ''] = pathOf(books, variable).split('.');
      if (name === 'inputs') return named(`names.variables.inputs.${last}.meaning`, '');
      const kind = kindOf(head, name);
      const usual = named(`names.variables.${kind === 'exports' ? kind : `${kind}.${name}`}.meaning`, '');
      return isOwnRed(head) ? named(`names.variables.red.${name}.meaning`, usual) : usual;
    },
    unitOf: (which) =>
      typeof which === 'number'
        ? (at.places[which]?.kind.unit ?? 'count')
        : /\.(rung|clock)$/.test(which)
          ? 'count'
          : 'pm',
  };
}
