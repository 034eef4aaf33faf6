// Reads a level: all faults at once, each with its path and the nearest valid id; and the hash of its rules part.
import type { z } from 'zod';
import { hashOf } from './hash';
import { createLayout, type Layout } from './layout';
import { type Government, governmentSchema, type Level, type LevelFile, levelSchema } from './level-format';
import { fine, nearest, type Problem, problem, type Result } from './result';
import { DIALS, INPUTS, MARKETS, SECTORS, SIDE_VARIABLES, WORLD_VARIABLES } from './variables';

/** A level from JSON, or every fault at once, each with its path and the nearest valid id. Acts that it names are checked
 * against the rules where those are given. */
export function parseLevel(
  input: unknown,
  shipped: Readonly<Record<string, Government>>,
  actions?: Readonly<Record<string, unknown>>,
): Result<Level> {
  const parsed = levelSchema.safeParse(input);
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => fromIssue(issue, input));
  // What is well-formed enough to be read is checked for its references too, so that one look shows all faults.
  const problems = [...shape, ...checkReferences(input, shipped, shape)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const file = parsed.data;
  const governments = file.governments.flatMap((entry) => {
    const found = typeof entry === 'string' ? shipped[entry] : entry;
    return found === undefined ? [] : [found];
  });
  const { words: _words, guide: _guide, $schema: _schema, history: _history, ...rules } = file;
  const elections = calendar(file, governments);
  const unknown = actions === undefined ? [] : unknownActs(file, Object.keys(actions));
  if (unknown.length > 0) return { ok: false, problems: unknown };
  return fine({ ...file, elections, governments, hash: hashOf({ ...rules, governments }) });
}

/** The level's own votes, and those of the governments' calendars that fall within it. */
function calendar(file: LevelFile, governments: readonly Government[]): LevelFile['elections'] {
  const own = file.elections;
  const theirs = governments.flatMap((government) =>
    government.elections.map(({ year, month, kind, name }) => ({
      side: government.id,
      turn: (year - file.start.year) * 12 + month - file.start.month + 1,
      kind,
      name,
    })),
  );
  const fresh = theirs.filter(
    (vote) =>
      vote.turn >= 1 &&
      vote.turn <= file.turns &&
      !own.some((one) => one.side === vote.side && one.turn === vote.turn),
  );
  return [...own, ...fresh];
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

function fromIssue(issue: z.core.$ZodIssue, input: unknown): Problem[] {
  const path = issue.path.map(String).join('.') || '(top)';
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [unknownId(path, String(valueAt(input, issue.path)), known)];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem(
        'unknown-field',
        path === '(top)' ? key : `${path}.${key}`,
        `${key}; nearest: ${nearest(key, FIELDS)}`,
      ),
    );
  return [problem('bad-value', path, issue.message)];
}

const FIELDS: readonly string[] = [
  ...Object.keys(levelSchema.shape),
  ...Object.keys(governmentSchema.shape),
  ...SIDE_VARIABLES.map((kind) => kind.id),
  ...WORLD_VARIABLES.map((kind) => kind.id),
  ...DIALS,
  ...MARKETS,
  ...SECTORS,
  'from',
  'to',
  'relation',
  'trust',
  'interop',
  'resolve',
  'hotline',
  'grievance',
  'consult',
  'trigger',
  'covers',
  'members',
  'frozen',
  'decision',
  'step',
  'family',
  'instigator',
  'target',
  'action',
  'due',
  'case',
  'script',
  'bands',
  'policies',
  'responses',
  ...INPUTS,
  'holder',
  'claimants',
  'lon',
  'lat',
  'ownShips',
  'rivalShips',
  'names',
  'source',
  'kind',
  'binding',
  'capability',
  'turn',
  'weights',
  'bands',
  'held',
  'strained',
  'bent',
  'panel',
  'title',
  'body',
  'place',
  'teaches',
  'summary',
  'briefing',
  'beijing',
  'year',
  'month',
];

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.map((one) => (isLoose(one) ? one : {})) : [];

/** Ids that name nothing, ids twice, sums and orders: read from whatever of the file can be read. */
function checkReferences(
  input: unknown,
  shipped: Readonly<Record<string, Government>>,
  shape: readonly Problem[],
): readonly Problem[] {
  if (!isLoose(input)) return [];
  const problems: Problem[] = [];
  const told = new Set(shape.map((one) => one.path));
  const entries: readonly unknown[] = Array.isArray(input.governments) ? input.governments : [];
  const sides = entries.map((entry) => (isLoose(entry) ? entry.id : entry)).map(String);
  const add = (one: Problem): void => {
    if (!told.has(one.path)) problems.push(one);
  };
  const check = (path: string, wanted: unknown, known: readonly string[]): void => {
    if (typeof wanted === 'string' && !known.includes(wanted)) add(unknownId(path, wanted, known));
  };
  entries.forEach((entry, at) => {
    if (typeof entry === 'string') check(`governments.${at}`, entry, Object.keys(shipped));
    if (sides.indexOf(sides[at] ?? '') !== at)
      add(problem('doubled-id', `governments.${at}`, sides[at] ?? ''));
  });
  for (const key of ['player', 'rival', 'patron'] as const) check(key, input[key], sides);
  for (const list of ['groups', 'framework'] as const)
    listOf(input[list]).forEach((one, at) => {
      if (Array.isArray(one.members))
        one.members.forEach((member: unknown, place: number) => {
          check(`${list}.${at}.members.${place}`, member, sides);
        });
    });
  if (isLoose(input.history))
    listOf(input.history.script).forEach((one, at) => {
      check(`history.script.${at}.side`, one.side, sides);
    });
  if (isLoose(input.overrides))
    for (const side of Object.keys(input.overrides)) check(`overrides.${side}`, side, sides);
  const ends = {
    pairs: ['from', 'to'],
    commitments: ['a', 'b'],
    features: ['holder'],
    elections: ['side'],
    crises: ['instigator', 'target'],
    underWay: ['by'],
  } as const;
  for (const [list, keys] of Object.entries(ends))
    listOf(input[list]).forEach((one, at) => {
      for (const key of keys) check(`${list}.${at}.${key}`, one[key], sides);
    });
  const features = listOf(input.features).map((feature) => feature.id);
  features.forEach((id, at) => {
    if (typeof id === 'string' && features.indexOf(id) !== at)
      add(problem('doubled-id', `features.${at}.id`, id));
  });
  for (const list of ['elections', 'guide'] as const)
    listOf(input[list]).forEach((one, at) => {
      if (typeof one.turn === 'number' && typeof input.turns === 'number' && one.turn > input.turns)
        add(problem('beyond-end', `${list}.${at}.turn`, `${one.turn} of ${input.turns}`));
    });
  checkScoring(input.scoring, add);
  return problems;
}

function checkScoring(scoring: unknown, add: (one: Problem) => void): void {
  if (!isLoose(scoring)) return;
  const { weights, bands } = scoring;
  if (isLoose(weights)) {
    const total = DIALS.reduce((sum, dial) => sum + Number(weights[dial]), 0);
    if (Number.isFinite(total) && total !== 1000)
      add(problem('weights-sum', 'scoring.weights', String(total)));
  }
  if (isLoose(bands)) {
    const { held, strained, bent } = bands;
    const isOrdered = Number(held) > Number(strained) && Number(strained) > Number(bent);
    if (!isOrdered) add(problem('bands-order', 'scoring.bands', `${held} ${strained} ${bent}`));
  }
}

const unknownId = (path: string, wrong: string, known: readonly string[]): Problem =>
  problem('unknown-id', path, `${wrong}; nearest: ${nearest(wrong, known)}`);

export const layoutOf = (level: Level): Layout =>
  createLayout(
    level.governments.map((government) => government.id),
    level.features.map((feature) => feature.id),
  );

/** Acts that a level names and the rules do not know. */
function unknownActs(file: LevelFile, known: readonly string[]): readonly Problem[] {
  const script = file.history?.script ?? [];
  const named = [
    ...file.underWay.map((one, at) => [`underWay.${at}.action`, one.action] as const),
    ...script.flatMap((line, at) =>
      [...line.policies, ...line.responses].map(
        (one) => [`history.script.${at} ${line.side}`, one.action] as const,
      ),
    ),
  ];
  return named.flatMap(([path, id]) => (known.includes(id) ? [] : [unknownId(path, id, known)]));
}
