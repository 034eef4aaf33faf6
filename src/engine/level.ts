// The format of a level: schema, parsing with all faults at once, the start state, and the hash of its rules part.
import { z } from 'zod';
import { hashOf } from './hash';
import { createLayout, type Layout } from './layout';
import { fine, nearest, type Problem, problem, type Result } from './result';
import { DIFFICULTIES, WORLDVIEWS } from './state';
import { DIALS, MARKETS, SECTORS, SIDE_VARIABLES, WORLD_VARIABLES } from './variables';

const id = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);
const pm = z.int().min(0).max(1000);
const text = z.string().min(1).max(2000);
const flows = z.strictObject(
  Object.fromEntries(MARKETS.map((market) => [market, z.int().min(0).max(1000000).optional()])) as Record<
    (typeof MARKETS)[number],
    z.ZodOptional<z.ZodInt>
  >,
);
const sideNumbers = z.strictObject(
  Object.fromEntries(
    SIDE_VARIABLES.map((kind) => [kind.id, z.int().min(kind.min).max(kind.max).optional()]),
  ) as Record<(typeof SIDE_VARIABLES)[number]['id'], z.ZodOptional<z.ZodInt>>,
);

export const governmentSchema = z.strictObject({
  id,
  role: z.enum(['regional', 'rival', 'patron']),
  temper: z.enum(['balancer', 'hedger', 'bandwagoner', 'rival', 'patron']),
  market: z.enum(MARKETS),
  capital: z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }),
  /** US$ million a month that the government can spend at its discretion on what this game is about. */
  income: z.int().min(0).max(100000),
  start: sideNumbers,
  exports: z.strictObject(
    Object.fromEntries(SECTORS.map((sector) => [sector, flows.optional()])) as Record<
      (typeof SECTORS)[number],
      z.ZodOptional<typeof flows>
    >,
  ),
  sources: z.record(z.string(), z.string()),
});
export type Government = z.infer<typeof governmentSchema>;

const levelSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  format: z.literal(1),
  start: z.strictObject({ year: z.int().min(2000).max(2040), month: z.int().min(1).max(12) }),
  turns: z.int().min(1).max(48),
  player: id,
  rival: id,
  patron: id,
  difficulty: z.enum(DIFFICULTIES),
  worldview: z.enum([...WORLDVIEWS, 'drawn']),
  governments: z
    .array(z.union([id, governmentSchema]))
    .min(3)
    .max(20),
  /** Changes to a government's usual start values in this level. */
  overrides: z.record(id, sideNumbers).default({}),
  pairs: z
    .array(
      z.strictObject({
        from: id,
        to: id,
        relation: pm.optional(),
        trust: pm.optional(),
        interop: pm.optional(),
        resolve: pm.optional(),
        hotline: pm.optional(),
      }),
    )
    .default([]),
  world: z
    .strictObject(
      Object.fromEntries(
        WORLD_VARIABLES.map((kind) => [kind.id, z.int().min(kind.min).max(kind.max).optional()]),
      ) as Record<(typeof WORLD_VARIABLES)[number]['id'], z.ZodOptional<z.ZodInt>>,
    )
    .default({}),
  features: z
    .array(
      z.strictObject({
        id,
        holder: id,
        claimants: z.array(id).min(1),
        lon: z.number(),
        lat: z.number(),
        control: pm,
        ownShips: z.int().min(0).max(900),
        rivalShips: z.int().min(0).max(900),
        names: z.record(z.string(), z.string()),
        source: z.string(),
      }),
    )
    .max(40),
  commitments: z
    .array(
      z.strictObject({
        kind: z.enum(['treaty', 'access', 'partnership', 'framework']),
        a: id,
        b: id,
        binding: pm,
        capability: pm,
        source: z.string(),
      }),
    )
    .default([]),
  elections: z
    .array(
      z.strictObject({
        side: id,
        turn: z.int().min(1).max(48),
        kind: z.enum(['local', 'national']),
        name: text,
      }),
    )
    .default([]),
  scoring: z.strictObject({
    weights: z.strictObject({ sovereignty: pm, prosperity: pm, security: pm, standing: pm }),
    /** Overall score from which the game counts as held, strained, bent; below the last it is broken. */
    bands: z.strictObject({ held: pm, strained: pm, bent: pm }),
  }),
  guide: z.array(z.strictObject({ turn: z.int().min(1), panel: id, title: text, body: text })).default([]),
  words: z.strictObject({
    title: text,
    place: text,
    teaches: text,
    summary: text,
    briefing: z.array(text).min(1),
    beijing: text,
    sources: z.array(text),
  }),
});
export type LevelFile = z.infer<typeof levelSchema>;
export type Level = Omit<LevelFile, 'governments'> & {
  readonly governments: readonly Government[];
  readonly hash: string;
};

/** A level from JSON, or every fault at once, each with its path and the nearest valid id. */
export function parseLevel(input: unknown, shipped: Readonly<Record<string, Government>>): Result<Level> {
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
  const { words: _words, guide: _guide, $schema: _schema, ...rules } = file;
  return fine({ ...file, governments, hash: hashOf({ ...rules, governments }) });
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
  if (isLoose(input.overrides))
    for (const side of Object.keys(input.overrides)) check(`overrides.${side}`, side, sides);
  const ends = {
    pairs: ['from', 'to'],
    commitments: ['a', 'b'],
    features: ['holder'],
    elections: ['side'],
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
