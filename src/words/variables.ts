// Names of numbers: a declared variable by its index, or a number inside a listed thing by its path.
import { isRedSeat, type View } from '../engine';
import type { Text } from '../text';

type Name = (id: string) => string;

/** The names of what numbers belong to. */
export interface Owners {
  readonly side: Name;
  readonly government: Name;
  readonly place: Name;
  readonly sector: Name;
  readonly market: Name;
  /** A crisis by its number. */
  readonly listed: (crisis: number) => string;
}

export function nameVariables(text: Text, view: View, owners: Owners): (which: number | string) => string {
  const { at } = view;
  const { side, government, place, sector, market, listed } = owners;
  const named = (key: string, otherwise: string): string => (text.has(key) ? text.say(key) : otherwise);
  return (which) => {
    const path = typeof which === 'number' ? (at.places[which]?.path ?? '') : which;
    const [head = '', name = '', third = '', fourth = ''] = path.split('.');
    const word = (kind: string): string => named(`names.variables.${kind}.${name}.name`, name);
    if (head === 'crisis')
      return text.say('names.phrases.of-crisis', {
        variable: named(`names.variables.crisis.${third}`, third),
        crisis: listed(Number(name)),
      });
    if (head === 'world') return word('world');
    if (head.includes('>')) {
      const [from = '', to = ''] = head.split('>');
      return text.say('names.phrases.of-pair', {
        variable: word('pair'),
        from: government(from),
        to: government(to),
      });
    }
    if (name === 'exports')
      return text.say('names.phrases.of-exports', {
        sector: sector(third),
        market: market(fourth),
        side: side(head),
      });
    if (name === 'inputs')
      return text.say('names.phrases.of-inputs', {
        variable: named(`names.variables.inputs.${fourth}.name`, fourth),
        input: named(`names.inputs.${third}`, third),
        side: side(head),
      });
    if (at.features.includes(head))
      return text.say('names.phrases.of-feature', { variable: word('feature'), place: place(head) });
    if (head === view.side)
      return isRedSeat(view.level) ? named(`names.variables.red.${name}.name`, word('side')) : word('side');
    return text.say('names.phrases.of-side', { variable: word('side'), side: side(head) });
  };
}

/** What a declared number means, in a sentence; at the red seat Beijing's own have meanings of their own. */
export function meaningOf(text: Text, view: View): (which: number) => string {
  const { at, level } = view;
  const named = (key: string, otherwise: string): string => (text.has(key) ? text.say(key) : otherwise);
  return (which) => {
    const path = at.places[which]?.path ?? '';
    const [head = '', name = '', , fourth = ''] = path.split('.');
    if (name === 'exports') return text.say('names.variables.exports.meaning');
    if (name === 'inputs') return named(`names.variables.inputs.${fourth}.meaning`, '');
    const kind =
      head === 'world'
        ? 'world'
        : head.includes('>')
          ? 'pair'
          : at.features.includes(head)
            ? 'feature'
            : 'side';
    const usual = named(`names.variables.${kind}.${name}.meaning`, '');
    return head === view.side && isRedSeat(level)
      ? named(`names.variables.red.${name}.meaning`, usual)
      : usual;
  };
}
