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
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(fromIssue) };
  const file = parsed.data;
  const problems: Problem[] = [];
  const governments: Government[] = [];
  file.governments.forEach((entry, at) => {
    const found = typeof entry === 'string' ? shipped[entry] : entry;
    if (found === undefined)
      problems.push(unknownId(`governments.${at}`, String(entry), Object.keys(shipped)));
    else governments.push(found);
  });
  const sides = governments.map((government) => government.id);
  const check = (path: string, wanted: string, known: readonly string[]): void => {
    if (!known.includes(wanted)) problems.push(unknownId(path, wanted, known));
  };
  check('player', file.player, sides);
  check('rival', file.rival, sides);
  check('patron', file.patron, sides);
  for (const side of Object.keys(file.overrides)) check(`overrides.${side}`, side, sides);
  file.pairs.forEach((pair, at) => {
    check(`pairs.${at}.from`, pair.from, sides);
    check(`pairs.${at}.to`, pair.to, sides);
  });
  file.features.forEach((feature, at) => {
    check(`features.${at}.holder`, feature.holder, sides);
    if (file.features.findIndex((other) => other.id === feature.id) !== at)
      problems.push(problem('doubled-id', `features.${at}.id`, feature.id));
  });
  file.commitments.forEach((bond, at) => {
    check(`commitments.${at}.a`, bond.a, sides);
    check(`commitments.${at}.b`, bond.b, sides);
  });
  file.elections.forEach((election, at) => {
    check(`elections.${at}.side`, election.side, sides);
  });
  sides.forEach((side, at) => {
    if (sides.indexOf(side) !== at) problems.push(problem('doubled-id', `governments.${at}`, side));
  });
  const total = DIALS.reduce((sum, dial) => sum + file.scoring.weights[dial], 0);
  if (total !== 1000) problems.push(problem('weights-sum', 'scoring.weights', String(total)));
  const { held, strained, bent } = file.scoring.bands;
  if (!(held > strained && strained > bent))
    problems.push(problem('bands-order', 'scoring.bands', `${held} ${strained} ${bent}`));
  if (problems.length > 0) return { ok: false, problems };
  const { words: _words, guide: _guide, $schema: _schema, ...rules } = file;
  return fine({ ...file, governments, hash: hashOf({ ...rules, governments }) });
}

function fromIssue(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(String).join('.') || '(top)';
  if (issue.code === 'invalid_value')
    return [problem('unknown-id', path, `one of ${issue.values.map(String).join(', ')}`)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem('unknown-field', path === '(top)' ? key : `${path}.${key}`, key));
  return [problem('bad-value', path, issue.message)];
}

const unknownId = (path: string, wrong: string, known: readonly string[]): Problem =>
  problem('unknown-id', path, `${wrong}; nearest: ${nearest(wrong, known)}`);

export const layoutOf = (level: Level): Layout =>
  createLayout(
    level.governments.map((government) => government.id),
    level.features.map((feature) => feature.id),
  );
