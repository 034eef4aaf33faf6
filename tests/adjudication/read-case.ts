// Reads numbers of a case: paths into a state, amounts made of parameters, and what an expectation is about.
import {
  appetite,
  audienceCost,
  type Crisis,
  type Game,
  type GameEvent,
  mulDiv,
  pathOf,
  type State,
  viewOf,
} from '../../src/engine';
import type { EventFilter, Expectation, Read } from './case-format';
import type { Played } from './play-case';

/** A state and the game it belongs to. */
export interface Standing {
  readonly game: Game;
  readonly state: State;
}

type Found = number | string | boolean | null;

function crisisAt(state: State, name: string): Crisis | undefined {
  const [place, target] = name.split('@');
  const all = state.crises.filter(
    (one) => one.place === place && (target === undefined || one.target === target),
  );
  if (new Set(all.map((one) => one.target)).size > 1)
    throw new Error(`${name} is in dispute twice: say @target`);
  return all.filter((one) => one.exit === null).at(-1) ?? all.at(-1);
}

/** Paths of things that are listed: `crisis.PLACE.rung`, `measure.TARGET:SECTOR.severity`, and so on. */
const LISTS: Readonly<Record<string, (now: Standing, name: string, field: string) => Found | undefined>> = {
  crisis: ({ state }, name, field) => crisisAt(state, name)?.[field as 'rung'] ?? null,
  price({ game, state }, name) {
    const crisis = crisisAt(state, name);
    return crisis === undefined ? null : audienceCost(game.rules, crisis.rung, crisis.targetStake);
  },
  measure: ({ state }, name, field) =>
    state.measures.find((one) => `${one.target}:${one.sector}` === name)?.[field as 'severity'] ?? null,
  bond: ({ state }, name, field) =>
    state.commitments.find((one) => `${one.kind}:${one.a}-${one.b}` === name)?.[field as 'binding'] ?? null,
  framework({ state }, name, field) {
    const members = state.framework.find((one) => one.step === name)?.members ?? [];
    return field === 'members' ? members.length : members.includes(field);
  },
  initiatives: ({ state }, name) => state.initiatives.filter((one) => one.step === name).length,
  proposals: ({ state }, name) => state.proposals.filter((one) => one.to === name).length,
  projects: ({ state }, name) => state.projects.filter((one) => one.by === name).length,
  appetite: ({ game: { at, level, rules }, state }, name) =>
    appetite(rules.worldviews[state.worldview], (one) => state.vars[one] ?? 0, at, level.rival, name),
  /** Whether a government deals with allies as the dated administration of its data with that number does: `office.usa.0`. */
  office({ game, state }, name, field) {
    const dated = game.level.governments.find(({ id }) => id === name)?.administrations[Number(field)];
    if (dated === undefined) throw new Error(`no administration ${name} ${field}`);
    return (['consistency', 'transactional', 'focus'] as const).every(
      (temper) => state.vars[game.at.side(name, temper)] === dated[temper],
    );
  },
  /** Whether a provoker is found behind a crisis: `provoked.TARGET.PLACE`. */
  provoked: ({ game, state }, name, field) =>
    game.level.governments.some(
      ({ id, role }) => role === 'provoker' && crisisAt(state, `${field}@${name}`)?.instigator === id,
    ),
  /** Who stands behind a crisis, as a side sees it: `seen.SIDE.PLACE`. */
  seen({ game, state }, name, field) {
    const id = crisisAt(state, field)?.id;
    return viewOf(game, state, name, 'crises').crises.find((one) => one.id === id)?.instigator ?? null;
  },
  /** How wide a side's estimate of a number is: `doubt.SIDE.OTHER.NUMBER`. */
  doubt: ({ game, state }, name, field) => viewOf(game, state, name, 'planning').spread(game.at.find(field)),
  game: ({ state }, name) => (name === 'ending' ? state.ending : state.turn),
};

export function find(now: Standing, path: string): Found {
  const at = now.game.at.find(path);
  if (at >= 0) return now.state.vars[at] ?? 0;
  const [list = '', name = '', ...field] = path.split('.');
  const found = LISTS[list]?.(now, name, field.join('.'));
  if (found === undefined) throw new Error(`no such path: ${path}`);
  return found;
}

function numberAt(now: Standing, path: string): number {
  const found = find(now, path);
  if (typeof found !== 'number') throw new Error(`${path} is no number: ${found}`);
  return found;
}

function inRulebook(game: Game, way: string): number {
  const found = way
    .split('.')
    .reduce<unknown>((thing, key) => (thing as Record<string, unknown>)?.[key], game.rules);
  if (typeof found !== 'number') throw new Error(`no number in the rulebook: ${way}`);
  return found;
}

function baseOf(given: Read, start: Standing, end: Standing): number {
  if (given.param !== undefined) return start.game.rules.p[given.param];
  if (given.rulebook !== undefined) return inRulebook(start.game, given.rulebook);
  if (given.start !== undefined) return numberAt(start, given.start);
  if (given.end !== undefined) return numberAt(end, given.end);
  return given.of === undefined ? 1 : amountOf(given.of, start, end);
}

/** value × times ÷ over + plus. */
export function amountOf(given: number | Read, start: Standing, end: Standing): number {
  if (typeof given === 'number') return given;
  const { times = 1, over = 1, plus = 0 } = given;
  return mulDiv(baseOf(given, start, end), amountOf(times, start, end), over) + amountOf(plus, start, end);
}

const fits = (event: GameEvent, filter: EventFilter): boolean =>
  Object.entries(filter).every(([key, wanted]) => event[key as keyof GameEvent] === wanted);

/** What an expectation is about, in one game. */
export function subjectOf(played: Played, about: Expectation): Found {
  const { path, event, ledger, refused } = about;
  if (path !== undefined) return find(played.end, path);
  if (event !== undefined) return played.events.filter((one) => fits(one, event)).length;
  if (refused !== undefined)
    return played.refusals.filter((one) => one.side === refused.side && one.code === refused.code).length;
  if (ledger === undefined) throw new Error('an expectation about nothing');
  const name = idsIn(played, ledger.of);
  if (played.end.game.at.find(name) < 0 && !/^(crisis|measure|commitment)\./.test(name))
    throw new Error(`no such path: ${ledger.of}`);
  return played.ledger
    .filter((entry) => entry.rule === ledger.rule && pathOf(played.end.game, entry.variable) === name)
    .filter((entry) => ledger.cause === undefined || entry.cause === ledger.cause)
    .reduce((sum, entry) => sum + entry.after - entry.before, 0);
}

/** The ledger names listed things by their number: `crisis.3.rung`. */
function idsIn({ start, end }: Played, path: string): string {
  const [list = '', name = '', field] = path.split('.');
  if (!['crisis', 'measure', 'bond'].includes(list)) return path;
  // What is over may have left the list.
  const id = find(end, `${list}.${name}.id`) ?? find(start, `${list}.${name}.id`);
  return `${list === 'bond' ? 'commitment' : list}.${id}.${field}`;
}
