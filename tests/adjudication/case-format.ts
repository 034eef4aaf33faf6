// The format of an adjudication case: where it starts, what is ordered, how luck is fixed, and what must come of it.
import { z } from 'zod';
import { BONDS, DECISIONS, EVENT_KINDS, FAMILIES, PARAMETERS, STEPS, WORLDVIEWS } from '../../src/engine';

const text = z.string().min(1);

/** A number that is read, never copied: from a parameter, the rulebook, or a path at the start or the end. */
const read = z.strictObject({
  param: z.enum(PARAMETERS).optional(),
  /** A dotted way into the rulebook: `sectors.farm.needed`. */
  rulebook: text.optional(),
  /** A path as it stood at the start, or stands at the end. */
  start: text.optional(),
  end: text.optional(),
  /** Something read in its turn. */
  of: z.lazy((): z.ZodType<Read> => read).optional(),
  /** value × times ÷ over + plus, cut to a whole number as the engine does. */
  times: z.union([z.int(), z.lazy((): z.ZodType<Read> => read)]).optional(),
  over: z.int().optional(),
  plus: z.union([z.int(), z.lazy((): z.ZodType<Read> => read)]).optional(),
});
export interface Read {
  readonly param?: (typeof PARAMETERS)[number] | undefined;
  readonly rulebook?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly of?: Read | undefined;
  readonly times?: number | Read | undefined;
  readonly over?: number | undefined;
  readonly plus?: number | Read | undefined;
}
const value = z.union([z.int(), z.string(), z.boolean(), z.null(), read]);
const amount = z.union([z.int(), read]);
export type Value = z.infer<typeof value>;

const crisis = z.strictObject({
  family: z.enum(FAMILIES),
  instigator: text.default('chn'),
  target: text.default('phl'),
  place: text,
  demand: text.default('leave'),
  rung: z.int().min(0).max(5),
  clock: z.int().optional(),
  resolve: z.int().optional(),
  targetStake: z.int().optional(),
  instigatorStake: z.int().optional(),
  support: z.int().optional(),
  attribution: z.int().optional(),
  suspect: text.optional(),
});

const start = z.strictObject({
  /** An id of `stages.json`, or of a level that ships. */
  stage: text,
  worldview: z.enum(WORLDVIEWS).optional(),
  /** Changes to the level file before it is read: lists replace lists. */
  commitments: z.array(z.record(z.string(), z.unknown())).optional(),
  groups: z
    .array(
      z.strictObject({
        kind: z.enum(BONDS),
        members: z.array(text),
        binding: z.int(),
        capability: z.int(),
        frozen: z.boolean().optional(),
        source: z.literal('judgement'),
      }),
    )
    .optional(),
  framework: z
    .array(z.strictObject({ step: z.enum(STEPS), decision: z.enum(DECISIONS), members: z.array(text) }))
    .optional(),
  elections: z.array(z.record(z.string(), z.unknown())).optional(),
  turns: z.int().optional(),
  /** Another month to start in than the stage's. */
  starts: z.strictObject({ year: z.int(), month: z.int() }).optional(),
  player: text.optional(),
  /** Governments that decide for themselves, by their temper; what `orders` say is for the others. */
  led: z.array(text).optional(),
  /** Numbers by path. */
  set: z.record(z.string(), amount).optional(),
  crises: z.array(crisis).optional(),
  /** Who is in whose networks, and how deep; replaces those of the stage. */
  intruders: z.array(z.strictObject({ by: text, target: text, depth: z.int().min(1).max(1000) })).optional(),
  measures: z
    .array(
      z.strictObject({
        target: text,
        sector: text,
        severity: z.int(),
        reallocated: z.int().default(0),
        deflected: z.int().default(0),
      }),
    )
    .optional(),
});
export type Start = z.infer<typeof start>;

/** What one side orders in one month: policies as `action` or `action target`, answers by the place of the crisis. */
const orders = z.strictObject({
  policies: z.array(text).optional(),
  responses: z.record(z.string(), text).optional(),
});
const month = z.record(z.string(), orders);
export type MonthOrders = z.infer<typeof month>;

const event = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  by: text.optional(),
  target: text.nullable().optional(),
  what: text.optional(),
  place: text.optional(),
  amount: z.int().optional(),
});
export type EventFilter = z.infer<typeof event>;

const subject = {
  path: text.optional(),
  event: event.optional(),
  /** The sum of what a rule changed at a path. */
  ledger: z.strictObject({ of: text, rule: text, cause: text.optional() }).optional(),
  /** Orders that the rules refused, as a code; nothing may have changed by them. */
  refused: z.strictObject({ side: text, code: text }).optional(),
};
const expectation = z
  .strictObject({
    ...subject,
    is: value.optional(),
    atLeast: amount.optional(),
    atMost: amount.optional(),
    /** Against the start of the case. */
    change: z.union([amount, z.enum(['up', 'down', 'none'])]).optional(),
    /** Against the same months with the one difference that `beside` names. */
    beside: z.enum(['more', 'less', 'same', 'not-less', 'not-more']).optional(),
    /** Summed over all games played. */
    all: z.boolean().optional(),
  })
  .refine((one) => one.path ?? one.event ?? one.ledger ?? one.refused, 'names nothing')
  .refine(
    (one) => ['is', 'atLeast', 'atMost', 'change', 'beside'].some((key) => key in one),
    'says nothing about it',
  );
export type Expectation = z.infer<typeof expectation>;

export const caseSchema = z.strictObject({
  id: z.string().regex(/^\d+\.[A-Z]\.\d+$/),
  title: text,
  rule: text,
  start,
  orders: z.array(month).min(1),
  chance: z.union([
    z.literal('any'),
    z.strictObject({ seed: text }),
    /** All games of so many seeds in which this happens; it must happen in at least one. */
    z.strictObject({ whenever: expectation, seeds: z.int().default(200) }),
    z.strictObject({ seeds: z.int() }),
  ]),
  /** The same months with one difference. */
  beside: z
    .strictObject({
      difference: text,
      start: start.partial().optional(),
      orders: z.array(month).optional(),
    })
    .optional(),
  expect: z.array(expectation).min(1),
  /** What the engine does instead, where it does not keep the rule yet: the case is then known to fail. */
  fault: text.optional(),
});
export type Case = z.infer<typeof caseSchema>;

export const chapterSchema = z.strictObject({
  chapter: z.int(),
  title: text,
  cases: z.array(caseSchema).min(1),
});
