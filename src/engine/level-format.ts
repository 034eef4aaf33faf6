// The format of levels and governments: every field, its range and its default.
import { z } from 'zod';
import { ARMED_FAMILIES, BONDS, DECISIONS, DIFFICULTIES, FAMILIES, ROLES, STEPS, WORLDVIEWS } from './state';
import { INPUTS, MARKETS, SECTORS, SIDE_VARIABLES, WORLD_VARIABLES } from './variables';

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

/** Kinds of crisis, and disputed features or `homeland`; without places, wherever either party is attacked. */
const scope = { families: z.array(z.enum(ARMED_FAMILIES)).min(1), places: z.array(id).optional() };

/** How an administration deals with allies, per mille: how surely it keeps its word, how much it asks in return, how much of
 * its attention is for Asia. */
const temper = { consistency: pm, transactional: pm, focus: pm, source: text };
const administration = z.strictObject({
  name: text,
  from: z.strictObject({ year: z.int().min(2000).max(2040), month: z.int().min(1).max(12) }),
  ...temper,
});
export type Administration = z.infer<typeof administration>;

const criticalInput = z.strictObject({ dependence: pm, stock: z.int().min(0).max(260) });

export const governmentSchema = z.strictObject({
  id,
  role: z.enum(ROLES),
  temper: z.enum(['balancer', 'hedger', 'bandwagoner', 'rival', 'patron', 'provoker', 'market']),
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
  /** What it will not do whatever others offer. */
  traits: z
    .strictObject({
      /** Moves by the consensus of ASEAN and does not speak on its members' disputes. */
      asean: z.boolean().default(false),
      /** The furthest clause it lets itself be bound by. */
      bound: z.enum(['defence', 'consultation', 'statement']).default('defence'),
      /** Whether foreign forces may use its bases. */
      bases: z.boolean().default(true),
      /** Whether the rival receives its officials; where it does not, reassurance reaches it second-hand. */
      received: z.boolean().default(true),
    })
    .default({ asean: false, bound: 'defence', bases: true, received: true }),
  /** Critical inputs: share that comes from the rival, and weeks of stock. */
  inputs: z
    .strictObject(
      Object.fromEntries(INPUTS.map((input) => [input, criticalInput.optional()])) as Record<
        (typeof INPUTS)[number],
        z.ZodOptional<typeof criticalInput>
      >,
    )
    .default({}),
  /** What its treaties of defence cover, text by text: what was said later adds to what was said before. */
  treaties: z
    .array(
      z.strictObject({
        with: id,
        since: z.strictObject({ year: z.int().min(1900).max(2040), month: z.int().min(1).max(12) }),
        ...scope,
        says: text,
        source: z.string(),
      }),
    )
    .default([]),
  /** Votes in its calendar; those that fall within a level are held in it. */
  elections: z
    .array(
      z.strictObject({
        year: z.int().min(2000).max(2040),
        month: z.int().min(1).max(12),
        kind: z.enum(['local', 'national']),
        name: text,
        /** Whoever governs may not stand again: another follows, whoever wins. */
        successor: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Who governs from when on, oldest first; and of what kind those after the last may be, one drawn for each term. */
  administrations: z.array(administration).default([]),
  successors: z.array(z.strictObject({ name: text, ...temper })).default([]),
  sources: z.record(z.string(), z.string()),
});
export type Government = z.infer<typeof governmentSchema>;

/** Levels of a higher number were written for a newer version of the game. */
export const LEVEL_FORMAT = 1;

export const levelSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  format: z.literal(LEVEL_FORMAT),
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
        grievance: pm.optional(),
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
        lon: z.number().min(-180).max(180),
        lat: z.number().min(-90).max(90),
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
        kind: z.enum(BONDS),
        a: id,
        b: id,
        binding: pm,
        capability: pm,
        /** Rungs from which the parties consult and from which it counts as an armed attack; 7: never. */
        consult: z.int().min(1).max(7).optional(),
        trigger: z.int().min(1).max(7).optional(),
        /** What it covers; without it, what the governments' own `treaties` say that were in force at the start. */
        covers: z.array(z.strictObject(scope)).optional(),
        source: z.string(),
      }),
    )
    .default([]),
  /** Small groups: a bond of their kind between each two members. */
  groups: z
    .array(
      z.strictObject({
        kind: z.enum(BONDS),
        members: z.array(id).min(2).max(12),
        binding: pm,
        capability: pm,
        frozen: z.boolean().default(false),
        source: z.string(),
      }),
    )
    .default([]),
  /** Steps of the framework that stand at the start. */
  framework: z
    .array(z.strictObject({ step: z.enum(STEPS), decision: z.enum(DECISIONS), members: z.array(id).min(2) }))
    .default([]),
  /** Crises that are under way at the start. */
  crises: z
    .array(
      z.strictObject({
        family: z.enum(FAMILIES),
        instigator: id,
        target: id,
        place: id,
        demand: id,
        rung: z.int().min(0).max(5),
      }),
    )
    .default([]),
  /** Acts that were ordered before the start and take effect in the turn given. */
  underWay: z
    .array(
      z.strictObject({
        by: id,
        action: id,
        target: id.nullable().default(null),
        due: z.int().min(1).max(48),
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
        successor: z.boolean().default(false),
      }),
    )
    .default([]),
  scoring: z.strictObject({
    weights: z.strictObject({ sovereignty: pm, prosperity: pm, security: pm, standing: pm }),
    /** Overall score from which the game counts as held, strained, bent; below the last it is broken. */
    bands: z.strictObject({ held: pm, strained: pm, bent: pm }),
  }),
  /** A real case: what its governments really decided, and what was observed. Scripted seats follow the script. */
  history: z
    .strictObject({
      case: z.string(),
      script: z
        .array(
          z.strictObject({
            turn: z.int().min(1).max(48),
            side: id,
            policies: z
              .array(z.strictObject({ action: id, target: id.nullable().default(null) }))
              .default([]),
            /** How it answers its crises from this turn on, by family. */
            responses: z.array(z.strictObject({ family: z.enum(FAMILIES), action: id })).default([]),
          }),
        )
        .default([]),
      bands: z
        .array(
          z.strictObject({
            metric: z.string(),
            lo: z.number(),
            hi: z.number(),
            point: z.number(),
            weight: z.number().positive(),
            source: z.string(),
          }),
        )
        .min(1),
    })
    .optional(),
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
