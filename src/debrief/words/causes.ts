// Words for what set a change off, and for the rule that made it.
import type { Text } from '../../text';
import type { Books } from '../facts/books';
import type { Names } from './names';

export interface Causes {
  rule(id: string, cause: string): string;
  cause(cause: string): string;
}

export function createCauses(text: Text, books: Books, names: Names): Causes {
  const { at, rules } = books.game;
  const say = (key: string, values: Record<string, string> = {}): string =>
    text.say(`names.causes.${key}`, values);
  const sectorOfMeasure = (id: string): string | null => {
    const live = books.state.measures.find((one) => one.id === Number(id));
    if (live !== undefined) return live.sector;
    // A measure that is over is remembered by the exports it stopped.
    const entry = books.session
      .ledger()
      .find(
        (one) => one.cause === `measure:${id}` && typeof one.variable === 'number' && one.rule === 'measure',
      );
    const path = typeof entry?.variable === 'number' ? (at.places[entry.variable]?.path ?? '') : '';
    return path.split('.')[2] ?? null;
  };

  const cause = (full: string): string => {
    const [kind = '', first = '', second = ''] = full.split(':');
    switch (kind) {
      case 'order':
        return first === books.side
          ? say('order-own', { action: names.action(second) })
          : say('order', { side: names.government(first), action: names.action(second) });
      case 'crisis':
        return say('crisis', { crisis: names.crisis(Number(first)) });
      case 'measure': {
        const sector = sectorOfMeasure(first);
        return sector === null ? say('measure-gone') : say('measure', { sector: names.place(sector) });
      }
      case 'feature':
        return say('feature', { place: names.place(first) });
      case 'variable':
        return say('variable', { variable: names.variable(at.find(first)) });
      case 'election':
        return say('election', { side: names.side(first) });
      case 'step':
        return say('step', { step: text.say(`names.steps.${first}`) });
      case 'bond':
        return say('bond', { bond: text.say(`names.commitments.${first}.name`) });
      case 'input':
        return say('input', { input: text.say(`names.inputs.${second}`) });
      default:
        return text.has(`names.causes.${kind}`) ? say(kind) : say('other');
    }
  };

  return {
    cause,
    rule(id, from) {
      if (rules.actions[id] !== undefined) return names.action(id);
      if (id.startsWith('reckon-')) return text.say('names.rules.reckon', { cause: cause(from) });
      return text.say(text.has(`names.rules.${id}`) ? `names.rules.${id}` : 'names.rules.other');
    },
  };
}
