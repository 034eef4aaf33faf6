// What a level may name that the engine does not know itself, and the hands with which its checks read a file.
import type { Government } from './level-format';
import { unknownId } from './level-shape';
import { nearest, type Problem, problem } from './result';
import type { Action } from './rulebook';
import type { Family, Role } from './state';

export interface Known {
  readonly actions: Readonly<Record<string, Action>>;
  /** By key; `judgement`, with or without a note, and an address of one's own are sources too. */
  readonly sources: Readonly<Record<string, unknown>>;
  /** The highest rung of each family of crises. */
  readonly topRungs: Readonly<Record<Family, number>>;
  /** What may be demanded in a crisis. */
  readonly demands: readonly string[];
  /** Figures for which a history may give bands. */
  readonly metrics: readonly string[];
  /** Panels that the guide may point at. */
  readonly panels: readonly string[];
}

export type Loose = Readonly<Record<string, unknown>>;
export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file as far as it can be read, and where its faults are noted. */
export interface Reading {
  readonly file: Loose;
  readonly known: Known | undefined;
  readonly shipped: Readonly<Record<string, Government>>;
  readonly sides: readonly string[];
  readonly features: readonly string[];
  role(side: unknown): Role | undefined;
  /** The entries of a list of the file; what is no entry reads as empty. */
  list(key: string): readonly Loose[];
  add(code: string, path: string, detail: string): void;
  /** Notes a text that is none of the known ids. */
  check(path: string, wanted: unknown, known: readonly string[]): void;
}

/** Faults at a path that has been told already are not told again. */
export function read(
  file: Loose,
  shipped: Reading['shipped'],
  known: Known | undefined,
  told: ReadonlySet<string>,
  problems: Problem[],
): Reading {
  const entries: readonly unknown[] = Array.isArray(file.governments) ? file.governments : [];
  // A government whose id is mistyped is told once, where it stands; whatever else names it is read as it was meant.
  const meant = (id: string): string => (Object.hasOwn(shipped, id) ? id : nearest(id, Object.keys(shipped)));
  const sides = entries.map((entry) => (isLoose(entry) ? String(entry.id) : meant(String(entry))));
  const roles = entries.map((entry) => (isLoose(entry) ? entry.role : shipped[meant(String(entry))]?.role));
  const note = (one: Problem): void => {
    if (!told.has(one.path)) problems.push(one);
  };
  return {
    file,
    known,
    shipped,
    sides,
    features: listOf(file.features).map((feature) => String(feature.id)),
    role: (side) => roles[sides.indexOf(String(side))] as Role | undefined,
    list: (key) => listOf(file[key]),
    add: (code, path, detail) => note(problem(code, path, detail)),
    check(path, wanted, ids) {
      if (typeof wanted === 'string' && !ids.includes(wanted)) note(unknownId(path, wanted, ids));
    },
  };
}

export const listOf = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.map((one) => (isLoose(one) ? one : {})) : [];
export const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Prefixes of paths and places that no government and no feature may be called by. */
export const TAKEN = ['world', 'crisis', 'measure', 'commitment', 'unknown'];

/** Two different governments of the level. */
export function checkTwo(reading: Reading, path: string, one: Loose, first: string, second: string): void {
  reading.check(`${path}.${first}`, one[first], reading.sides);
  reading.check(`${path}.${second}`, one[second], reading.sides);
  if (typeof one[first] === 'string' && one[first] === one[second])
    reading.add('same-side', `${path}.${second}`, one[first]);
}

/** Each known, and each once. */
export function checkMembers(
  { add, check }: Pick<Reading, 'add' | 'check'>,
  path: string,
  members: unknown,
  known: readonly string[],
): void {
  textsOf(members).forEach((member, at, all) => {
    check(`${path}.${at}`, member, known);
    if (typeof member === 'string' && all.indexOf(member) !== at) add('doubled-id', `${path}.${at}`, member);
  });
}

/** A key of the list of sources, a judgement, or the address of a source of one's own. */
export function checkSource(
  { known, check }: Pick<Reading, 'known' | 'check'>,
  path: string,
  source: unknown,
): void {
  if (known === undefined || typeof source !== 'string') return;
  if (/^judgement\b|^https?:\/\/\S+$/.test(source)) return;
  check(path, source, ['judgement', ...Object.keys(known.sources)]);
}
