// Holds: every act falls under exactly one of the 27 published actions, and has that action's class.
import { expect, test } from 'vitest';
import { ESCALATION_SOURCE, escalation, rulebook, sources } from '../../src/content';
import { ESCALATION_CLASSES } from '../../src/engine';

const classes = escalation.flatMap((published) =>
  published.acts.map((act) => [act, published.class] as const),
);

test('the published list has 27 actions in six classes', () => {
  expect(escalation).toHaveLength(27);
  expect(new Set(escalation.map((published) => published.id)).size).toBe(27);
  const counts = ESCALATION_CLASSES.map(
    (one) => escalation.filter((published) => published.class === one).length,
  );
  expect(counts).toEqual([6, 2, 7, 6, 4, 2]);
  expect(sources[ESCALATION_SOURCE]).toBeDefined();
});

test('every act is in it once', () => {
  expect(classes.map(([act]) => act).sort()).toEqual([...rulebook.actionIds].sort());
});

test.each(classes)('%s is of class %i', (act, published) => {
  expect(rulebook.actions[act]?.nature.escalation).toBe(published);
});

test('our finer scale rises with the published one, and tells apart what that puts in one class', () => {
  const heats = (level: number) =>
    classes.filter(([, one]) => one === level).map(([act]) => rulebook.actions[act]?.nature.heat ?? 0);
  const middle = (list: readonly number[]) =>
    [...list].sort((a, b) => a - b)[Math.trunc(list.length / 2)] ?? 0;
  const middles = [-2, 4, 12, 28].map((level) => middle(heats(level)));
  expect([...middles].sort((a, b) => a - b)).toEqual(middles);
  expect(new Set(heats(12)).size).toBeGreaterThan(5);
});
