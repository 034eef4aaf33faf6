// Puts ids into words: sides, places, variables, moves, causes and reasons. The sentences stand in the catalogues.
import {
  type CrisisView,
  type Move,
  monthOf,
  type Problem,
  RUNGS,
  type Rulebook,
  type View,
} from '../engine';
import type { Text } from '../text';
import { createNumbers, type Numbers } from './numbers';
import { capital, createPlaces, type Places } from './places';
import { meaningOf, nameVariables } from './variables';

export interface Words extends Numbers, Places {
  side(id: string): string;
  /** With its article, inside a sentence. */
  theSide(id: string): string;
  adjective(id: string): string;
  government(id: string): string;
  governments(ids: readonly string[]): string;
  step(id: string): string;
  /** What an act asks for: a step of the framework by its name, any other act by its own. */
  asked(action: string): string;
  sector(id: string): string;
  market(id: string): string;
  action(id: string): string;
  /** Each family of crises has its own words for the rungs. */
  rung(rung: number, family?: string): string;
  crisis(crisis: CrisisView): string;
  month(turn: number): string;
  variable(at: number | string): string;
  meaning(at: number): string;
  unitOf(at: number | string): string;
  rule(id: string, cause: string): string;
  cause(cause: string): string;
  /** `unknown`: nobody may say yet that the rival is meant. */
  move(move: Move, target: string | null, unknown?: boolean): string;
  moveUnit(move: Move): string;
  reason(code: string, action: string, target: string | null): string;
  problem(problem: Problem): string;
}

export function createWords(text: Text, view: View, rules: Rulebook): Words {
  const { at, level } = view;
  const numbers = createNumbers(text);
  const named = (key: string, otherwise: string): string => (text.has(key) ? text.say(key) : otherwise);
  const side = (id: string): string => named(`names.sides.${id}.name`, id.toUpperCase());
  const theSide = (id: string): string => named(`names.sides.${id}.the`, side(id));
  const adjective = (id: string): string => named(`names.sides.${id}.adjective`, side(id));
  const government = (id: string): string => named(`names.sides.${id}.government`, side(id));
  const step = (id: string): string => named(`names.steps.${id}`, id);
  const sector = (id: string): string => named(`names.sectors.${id}.name`, id);
  const market = (id: string): string => named(`names.markets.${id}`, id);
  const action = (id: string): string => named(`actions.${id}.name`, id);
  const places = createPlaces(text, view, { side, sector });
  const { place, thePlace } = places;
  const month = (turn: number): string => {
    const { year, month: number } = monthOf(level, turn);
    return text.month(year, number);
  };
  const crisis = (one: CrisisView): string =>
    text.say('names.phrases.crisis', {
      family: named(`names.families.${one.family}`, one.family),
      place: thePlace(one.place),
    });
  const listed = (id: number): string => {
    const one = view.crises.find((other) => other.id === id);
    return one === undefined ? text.say('names.causes.crisis-gone') : crisis(one);
  };

  const variable = nameVariables(text, view, { side, government, place, sector, market, listed });

  const cause = (full: string): string => {
    const [kind = '', first = '', second = ''] = full.split(':');
    const say = (key: string, values: Record<string, string> = {}): string =>
      text.say(`names.causes.${key}`, values);
    if (kind === 'order')
      return first === view.side
        ? say('order-own', { action: action(second) })
        : say('order', { side: government(first), action: action(second) });
    if (kind === 'crisis') return say('crisis', { crisis: listed(Number(first)) });
    if (kind === 'measure') {
      const one = view.measures.find((measure) => measure.id === Number(first));
      return one === undefined ? say('measure-gone') : say('measure', { sector: place(one.sector) });
    }
    if (kind === 'feature') return say('feature', { place: place(first) });
    if (kind === 'variable') return say('variable', { variable: variable(at.find(first)) });
    if (kind === 'step') return say('step', { step: step(first) });
    if (kind === 'bond') return say('bond', { bond: named(`names.commitments.${first}.name`, first) });
    if (kind === 'input') return say('input', { input: named(`names.inputs.${second}`, second) });
    if (kind === 'election') return say('election', { side: side(first) });
    return named(`names.causes.${kind}`, say('other'));
  };

  const target = (id: string | null): string => (id === null ? '' : place(id));
  const reason = (code: string, id: string, on: string | null): string => {
    const values = { month: month(view.againFrom(id, on)), target: target(on), code };
    const own = `actions.${id}.reasons.${code}`;
    if (text.has(own)) return text.say(own, values);
    return text.say(
      text.has(`names.reasons.${code}`) ? `names.reasons.${code}` : 'names.reasons.other',
      values,
    );
  };

  return {
    ...numbers,
    ...places,
    side,
    theSide,
    adjective,
    government,
    governments: (ids) => ids.map(government).join(', '),
    step,
    asked(id) {
      const act = rules.actions[id];
      if (act?.kind === 'policy' && act.step !== undefined) return step(act.step);
      return named(`actions.${id}.asked`, action(id));
    },
    sector,
    market,
    action,
    month,
    crisis,
    variable,
    cause: (full) => capital(cause(full)),
    reason,
    rung(rung, family = '') {
      const id = RUNGS[rung] ?? '';
      return named(`names.family-rungs.${family}.${id}`, named(`names.rungs.${id}`, String(rung)));
    },
    meaning: meaningOf(text, view),
    unitOf(which) {
      if (typeof which === 'string') return /\.(rung|clock)$/.test(which) ? 'count' : 'pm';
      const place = at.places[which];
      // Export tables say their unit once, above.
      return place === undefined || place.path.includes('.exports.') ? 'count' : place.kind.unit;
    },
    rule(id, from) {
      if (rules.actions[id] !== undefined) return action(id);
      if (id.startsWith('reckon-')) return text.say('names.rules.reckon', { cause: cause(from) });
      return named(`names.rules.${id}`, text.say('names.rules.other'));
    },
    move(move, on, unknown = false) {
      const kind = move.on === 'self' || move.on === 'target' ? 'side' : move.on;
      const group = kind === 'side' || kind === 'world' ? kind : kind === 'place' ? 'feature' : 'pair';
      const known = on !== null && (move.on === 'target' || move.on.includes('target'));
      const hidden = unknown && (move.on.includes('rival') || move.on.includes('target'));
      const key = `names.moves.${move.on.replace('>', '-')}${hidden ? '-unknown' : known ? '-named' : ''}`;
      return text.say(key, {
        variable: named(`names.variables.${group}.${move.v}.name`, move.v),
        target: target(on),
        rival: government(level.rival),
        patron: government(level.patron),
      });
    },
    moveUnit(move) {
      const mine = view.side;
      const unit = (which: number): string => at.places[which]?.kind.unit ?? 'pm';
      switch (move.on) {
        case 'self':
        case 'target':
          return unit(at.side(mine, move.v));
        case 'world':
          return unit(at.world(move.v));
        case 'place':
          return move.v === 'control' ? 'pm' : 'ship-days';
        default:
          return unit(at.pair(mine, mine, move.v));
      }
    },
    problem(one) {
      const [id = '', on] = one.detail.split(' ');
      const why = reason(one.code, id, on ?? null);
      return rules.actions[id] === undefined
        ? why
        : text.say('hud.problem', { action: action(id), reason: why });
    },
  };
}
