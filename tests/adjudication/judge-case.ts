// Judges a case: plays it for its seeds, beside the same months with one difference, and lists what is not as expected.
import type { Case, Expectation, Start } from './case-format';
import { gameOf, type Played, playCase } from './play-case';
import { amountOf, find, subjectOf } from './read-case';

const SEEDS = 40;

const seedsOf = ({ id, chance }: Case): readonly string[] => {
  if (chance !== 'any' && 'seed' in chance) return [chance.seed];
  return Array.from({ length: chance === 'any' ? SEEDS : chance.seeds }, (_, at) => `${id} ${at}`);
};

const show = (thing: unknown): string => (typeof thing === 'string' ? thing : JSON.stringify(thing));
const nameOf = ({ path, event, ledger, refused }: Expectation): string =>
  show(path ?? event ?? ledger ?? refused);

/** Faults of one expectation in one game, as sentences. */
function against(played: Played, about: Expectation): string[] {
  const found = subjectOf(played, about);
  const { start, end, seed } = played;
  const { is, atLeast, atMost, change } = about;
  const faults: string[] = [];
  const fault = (wanted: string): number =>
    faults.push(`${nameOf(about)} is ${show(found)}, not ${wanted} (${seed})`);
  const size = typeof found === 'number' ? found : Number.NaN;
  if (is !== undefined) {
    const wanted = typeof is === 'object' && is !== null ? amountOf(is, start, end) : is;
    if (found !== wanted) fault(show(wanted));
  }
  if (atLeast !== undefined && !(size >= amountOf(atLeast, start, end)))
    fault(`at least ${amountOf(atLeast, start, end)}`);
  if (atMost !== undefined && !(size <= amountOf(atMost, start, end)))
    fault(`at most ${amountOf(atMost, start, end)}`);
  if (change !== undefined) {
    const first = about.path === undefined ? 0 : find(start, about.path);
    const moved = size - (typeof first === 'number' ? first : Number.NaN);
    const good =
      change === 'up'
        ? moved > 0
        : change === 'down'
          ? moved < 0
          : change === 'none'
            ? found === first || moved === 0
            : moved === amountOf(change, start, end);
    if (!good)
      fault(
        `changed ${typeof change === 'string' ? change : `by ${amountOf(change, start, end)}`} from ${first}`,
      );
  }
  return faults;
}

const RELATIONS: Readonly<Record<string, (mine: number, other: number) => boolean>> = {
  more: (mine, other) => mine > other,
  less: (mine, other) => mine < other,
  same: (mine, other) => mine === other,
  'not-less': (mine, other) => mine >= other,
  'not-more': (mine, other) => mine <= other,
};

function relation(about: Expectation, mine: number, other: number, where: string): string[] {
  const holds = RELATIONS[about.beside ?? '']?.(mine, other) ?? true;
  return holds ? [] : [`${nameOf(about)} is ${mine}, not ${about.beside} than ${other} beside it (${where})`];
}

const numberOf = (played: Played, about: Expectation): number => {
  const found = subjectOf(played, about);
  if (typeof found === 'number') return found;
  if (typeof found === 'boolean') return Number(found);
  throw new Error(`${nameOf(about)} cannot be compared: ${show(found)}`);
};

function onAll(plays: readonly Played[], others: readonly Played[], about: Expectation): string[] {
  const total = (games: readonly Played[]): number =>
    games.reduce((sum, one) => sum + numberOf(one, about), 0);
  const first = plays[0];
  if (first === undefined) return ['no game was played'];
  const { start, end } = first;
  const sum = total(plays);
  const faults: string[] = [];
  const where = `${plays.length} games`;
  if (typeof about.is === 'number' && sum !== about.is)
    faults.push(`${nameOf(about)}: ${sum}, not ${about.is} in ${where}`);
  if (about.atLeast !== undefined && sum < amountOf(about.atLeast, start, end))
    faults.push(`${nameOf(about)}: ${sum}, not at least ${amountOf(about.atLeast, start, end)} in ${where}`);
  if (about.atMost !== undefined && sum > amountOf(about.atMost, start, end))
    faults.push(`${nameOf(about)}: ${sum}, not at most ${amountOf(about.atMost, start, end)} in ${where}`);
  if (about.change !== undefined) faults.push(`${nameOf(about)}: a change cannot be summed over all games`);
  return about.beside === undefined ? faults : [...faults, ...relation(about, sum, total(others), where)];
}

/** What is not as the case expects; empty when all is. */
export function judge(one: Case): readonly string[] {
  const { start, orders, chance, beside } = one;
  const game = gameOf(start);
  const seeds = seedsOf(one);
  const wanted = (played: Played): boolean =>
    typeof chance === 'string' || !('whenever' in chance) || against(played, chance.whenever).length === 0;
  const plays = seeds.map((seed) => playCase(game, start, orders, seed)).filter(wanted);
  if (plays.length === 0) return [`what the case is about does not happen in ${seeds.length} games`];
  const otherStart: Start = {
    ...start,
    ...beside?.start,
    stage: beside?.start?.stage ?? start.stage,
    set: { ...start.set, ...beside?.start?.set },
  };
  const otherGame = beside === undefined ? game : gameOf(otherStart);
  const others =
    beside === undefined
      ? []
      : plays.map(({ seed }) => playCase(otherGame, otherStart, beside.orders ?? orders, seed));
  const faults = [...plays, ...others].flatMap((played) => played.faults);
  const refused = plays
    .flatMap((played) => played.refusals)
    .filter(
      (refusal) =>
        !one.expect.some(
          (about) => about.refused?.side === refusal.side && about.refused.code === refusal.code,
        ),
    );
  faults.push(
    ...[...refused, ...others.flatMap((played) => played.refusals)].map(
      ({ side, code }) => `${side} was refused: ${code}`,
    ),
  );
  for (const about of one.expect) {
    if (about.beside !== undefined && beside === undefined)
      faults.push(`${nameOf(about)}: nothing stands beside it`);
    if (about.all === true) {
      faults.push(...onAll(plays, others, about));
      continue;
    }
    plays.forEach((played, at) => {
      faults.push(...against(played, about));
      const other = others[at];
      if (about.beside !== undefined && other !== undefined)
        faults.push(...relation(about, numberOf(played, about), numberOf(other, about), played.seed));
    });
  }
  return [...new Set(faults)];
}
