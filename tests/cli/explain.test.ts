// The chain of a number: it adds up, every entry is told once, it ends at decisions, and wrong questions get clear answers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explain, replayFile } from '../../src/cli/explain/explain';
import type { Step } from '../../src/cli/explain/trace';
import { DIALS, formatRecord, type Session } from '../../src/engine';
import { botGame, shelf } from '../engine/games';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const session = botGame('second-thomas-2023', 'explain', 'aligner', true);
const player = session.game.level.player;
const turns = session.months().map((month) => month.turn);

const everyStep = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...everyStep(step.behind)]);
const explained = (played: Session): Step[] =>
  turns.flatMap((turn) =>
    DIALS.flatMap((dial) => everyStep(explain(played, `${player}.${dial}`, turn, 20).steps)),
  );

describe('a chain', () => {
  test('adds up to the change of the month, from the value at the end of the month before', () => {
    for (const turn of turns)
      for (const dial of DIALS) {
        const { before, after, steps } = explain(session, `${player}.${dial}`, turn, 20);
        expect(before + steps.reduce((sum, step) => sum + step.change, 0)).toBe(after);
        expect(session.months()[turn - 1]?.vars[session.game.at.side(player, dial)]).toBe(after);
      }
  });

  test('tells every entry once, so that causes which feed each other end', () => {
    for (const turn of turns) {
      const steps = everyStep(explain(session, `${player}.security`, turn, 1000).steps);
      const keys = steps
        .filter((step) => step.cut !== 'told')
        .map(({ turn: month, variable, before, rule, cause }) =>
          [month, variable, before, rule, cause].join(),
        );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('has behind each reckoned part the entries of the number it was read from', () => {
    const reckoned = explained(session).filter(
      (step) => step.rule.startsWith('reckon-') && step.cause.startsWith('variable:') && step.cut === null,
    );
    expect(reckoned.length).toBeGreaterThan(20);
    for (const step of reckoned)
      for (const next of step.behind) expect(`variable:${next.variable}`).toBe(step.cause);
  });

  test('comes to the orders that were given, in the month in which they were given', () => {
    const decisions = explained(session).flatMap((step) => step.decisions);
    expect(new Set(decisions.map((one) => one.side)).size).toBeGreaterThan(1);
    for (const { turn, side, action } of decisions) {
      const { policies = [], responses = [] } = session.months()[turn - 1]?.orders[side] ?? {};
      expect([...policies, ...responses].map((one) => one.action)).toContain(action);
    }
  });

  test('of a crisis names what both sides answered in that month', () => {
    const climbs = session
      .months()
      .flatMap((month) => month.events)
      .filter((event) => event.kind === 'crisis-climbed' || event.kind === 'crisis-eased');
    expect(climbs.length).toBeGreaterThan(0);
    for (const { crisis, turn } of climbs) {
      const step = explain(session, `crisis.${crisis}.rung`, turn, 3).steps.find(
        (one) => one.cause === `crisis:${crisis}`,
      );
      const answers = Object.values(session.months()[turn - 1]?.orders ?? {})
        .flatMap((orders) => orders.responses)
        .filter((one) => one.crisis === crisis)
        .map((one) => one.action);
      expect(step?.decisions.map((one) => one.action).sort()).toEqual(answers.sort());
    }
  });

  test('of a step of the framework names who proposed it', () => {
    const seeds = ['a', 'b', 'c', 'd'].map((seed) => botGame('second-thomas-2023', seed, 'statesman', true));
    const found = seeds.flatMap((played) =>
      played
        .months()
        .flatMap((month) => month.events)
        .filter((event) => event.kind === 'step-taken')
        .map((event) => ({ played, event })),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { played, event } of found) {
      const { steps } = explain(played, 'world.codification', event.turn, 1);
      const built = steps.find((one) => one.cause === `step:${event.what}`);
      const proposed = built!.decisions.find((one) => one.side === event.by)!;
      const orders = played.months()[proposed.turn - 1]?.orders[event.by];
      expect(orders?.policies.map((one) => one.action)).toContain(proposed.action);
      const policy = played.game.rules.actions[proposed.action];
      expect(policy).toMatchObject({ step: event.what });
    }
  });

  test('of a slice lost at sea names the ships that were sent there', () => {
    const slices = turns.flatMap((turn) =>
      session.game.at.features.flatMap((feature) =>
        explain(session, `${feature}.control`, turn, 2).steps.filter((one) => one.rule === 'slice'),
      ),
    );
    const sent = slices.flatMap((slice) => slice.behind);
    expect(sent.length).toBeGreaterThan(0);
    for (const one of sent) expect(one.variable).toMatch(/-ships$/);
    expect(sent.map((one) => one.cause)).not.toContain('world');
  });

  test('stops where it is told to and says so', () => {
    const steps = turns.flatMap((turn) => explain(session, `${player}.security`, turn, 1).steps);
    const cut = everyStep(steps).filter((step) => step.cut === 'deep');
    expect(cut.length).toBeGreaterThan(0);
    for (const step of cut) expect(step.behind).toEqual([]);
    for (const step of steps) for (const next of step.behind) expect(next.behind).toEqual([]);
  });
});

describe('a question that has no answer', () => {
  test('about an unknown number names the nearest', () => {
    expect(() => explain(session, `${player}.soverignty`, 1, 3)).toThrow(
      `no variable ${player}.soverignty; nearest: ${player}.sovereignty`,
    );
  });

  test('about a month outside the game names the months there are', () => {
    const last = turns.length;
    for (const turn of [0, last + 1])
      expect(() => explain(session, `${player}.security`, turn, 3)).toThrow(
        `no turn ${turn}: the record has turns 1 to ${last}`,
      );
  });

  test('about a record that does not replay is refused', () => {
    const file = join(folder, 'record.json');
    writeFileSync(file, formatRecord(session.record()));
    expect(replayFile(file, shelf).ledger()).toEqual(session.ledger());
    writeFileSync(file, formatRecord({ ...session.record(), seed: 'another' }));
    expect(() => replayFile(file, shelf)).toThrow('does not replay');
    expect(() => replayFile(join(folder, 'none.json'), shelf)).toThrow('cannot read');
  });
});
