// Faults of a level's form, in codes of our own: what is missing, what does not belong there, what does not fit.
import { z } from 'zod';
import { levelSchema } from './level-format';
import { mistyped, nearest, type Problem, problem } from './result';

type Path = readonly PropertyKey[];

/** All faults of form. A field of a wrong name is told with the name that belongs at its place, where a letter or two are wrong. */
export const shapeFaults = (error: z.ZodError, input: unknown): readonly Problem[] =>
  error.issues.flatMap((issue) => fromIssue(issue, [], input));

export const unknownId = (path: string, wrong: string, known: readonly string[]): Problem =>
  problem('unknown-id', path, `${wrong}; nearest: ${nearest(wrong, known)}`);

function fromIssue(issue: z.core.$ZodIssue, before: Path, input: unknown): readonly Problem[] {
  const path = [...before, ...issue.path];
  const value = valueAt(input, path);
  const spot = path.map(String).join('.') || '(top)';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const siblings = fieldsAt(levelSchema, path);
      const meant = mistyped(key, siblings);
      const told = meant === null ? key : `${key}; nearest: ${meant}`;
      return problem('unknown-field', [...path, key].join('.'), told);
    });
  if (value === undefined) return [problem('missing', spot, String(path.at(-1) ?? ''))];
  if (issue.code === 'invalid_union') {
    const options = issue.errors[isObject(value) ? 1 : 0] ?? [];
    return options.flatMap((one) => fromIssue(one, path, input));
  }
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return [unknownId(spot, value, issue.values.map(String))];
  const shown = issue.code === 'invalid_key' ? path.at(-1) : value;
  return [problem('bad-value', spot, `${brief(shown)}; wanted: ${wanted(issue)}`)];
}

/** What would fit, in the words of JSON: `integer`, `≤ 48`. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'too_big':
      return `${sized(issue.origin)}≤ ${issue.maximum}`;
    case 'too_small':
      return `${sized(issue.origin)}${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    default:
      return 'id (a-z 0-9 -)';
  }
}

const TYPES: Readonly<Record<string, string>> = { int: 'integer', record: 'object' };
const sized = (origin: string): string => (origin === 'string' || origin === 'array' ? 'length ' : '');
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A wrong value as it stands in the file, short. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (isObject(value)) return '{}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      isObject(value) && Object.hasOwn(value as object, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );

/** The names of the fields that may stand at a path of the format. */
function fieldsAt(schema: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option: unknown) => fieldsAt(option, path));
  const [next, ...rest] = path;
  if (schema instanceof z.ZodObject)
    return next === undefined
      ? Object.keys(schema.shape)
      : fieldsAt(Object.hasOwn(schema.shape, next) ? schema.shape[String(next)] : undefined, rest);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return [];
}
