// What the debrief computes from the ledger: sums that hold, tags that fired, files that spreadsheets can be trusted with.
import { describe, expect, test } from 'vitest';
import { sumOf } from '../../src/debrief/facts/books';
import { chainOf } from '../../src/debrief/facts/chain';
import { crisesOf } from '../../src/debrief/facts/crises';
import { cell, toCsv, toJson } from '../../src/debrief/facts/export';
import { hostileActs } from '../../src/debrief/facts/hostile-acts';
import { rootsOf } from '../../src/debrief/facts/root-causes';
import { shareOut } from '../../src/debrief/facts/shares';
import { spendingOf } from '../../src/debrief/facts/spending';
import { TAGS, tagsOf } from '../../src/debrief/facts/tags';
import { turningPoints } from '../../src/debrief/facts/turning-points';
import { DIALS, dice, escalationOf, overallScore } from '../../src/engine';
import { finished, level } from './finished-game';

describe.each(finished)('game %s', (name, books) => {
  test('every chain adds up to the change, for random numbers and months', () => {
    const lot = dice(name, 1, 'test', 'chain');
    for (let round = 0; round < 400; round += 1) {
      const variable = lot.below(books.game.at.places.length);
      const turn = lot.between(1, books.months.length);
      const chain = chainOf(books, variable, turn);
      const sum = chain.links.reduce((total, link) => total + link.amount, 0);
      expect(sum, `${books.game.at.places[variable]?.path} in turn ${turn}`).toBe(
        books.change(variable, turn),
      );
      for (const { from } of chain.links)
        if (from !== null) expect(sumOf(books.entries(from, turn))).toBe(books.change(from, turn));
    }
  });

  test('root causes add up to the change and leave no number unexplained that has entries', () => {
    for (const dial of DIALS)
      for (const { turn } of books.months) {
        const variable = books.game.at.side(books.side, dial);
        const amount = books.change(variable, turn);
        const roots = rootsOf(books, variable, turn, amount);
        expect(roots.reduce((sum, root) => sum + root.amount, 0)).toBe(amount);
        for (const root of roots) {
          if (!root.cause.startsWith('variable:')) continue;
          const read = books.game.at.find(root.cause.slice('variable:'.length));
          expect(sumOf(books.entries(read, turn)), `${root.cause} by ${root.rule} in ${turn}`).toBe(0);
        }
      }
  });

  test('turning points are the largest swings, in order of time, and their roots add up', () => {
    const points = turningPoints(books);
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(3);
    expect(points.map((point) => point.turn)).toEqual(
      points.map((point) => point.turn).sort((a, b) => a - b),
    );
    const least = Math.min(...points.map((point) => Math.abs(point.swing)));
    for (const { turn } of books.months)
      if (!points.some((point) => point.turn === turn))
        expect(Math.abs(books.weighted(turn) - books.weighted(turn - 1))).toBeLessThanOrEqual(least);
    for (const point of points) {
      expect(point.roots.reduce((sum, root) => sum + root.amount, 0)).toBe(point.swing);
      expect(point.dials.reduce((sum, dial) => sum + dial.amount, 0)).toBe(point.swing);
    }
  });

  test('the weighted score is the engine’s score', () => {
    const { vars } = books.state;
    const score = overallScore(level, books.game.at, (variable) => vars[variable] ?? 0, books.side);
    expect(Math.trunc(books.weighted(books.months.length) / 1000)).toBe(score);
  });

  test('tags stand only where their rules are in the ledger', () => {
    const rules = new Set(books.session.ledger().map((entry) => entry.rule));
    const tags = tagsOf(books);
    for (const tagged of tags) {
      expect(tagged.sightings.length).toBeGreaterThan(0);
      for (const one of tagged.sightings) expect(rules.has(one.rule)).toBe(true);
    }
    const has = (tag: string): boolean => tags.some((one) => one.tag === tag);
    expect(has('hollow-alliance')).toBe(rules.has('hollow-alliance'));
    for (const tag of TAGS) if (!tags.some((one) => one.tag === tag)) expect(has(tag)).toBe(false);
  });

  test('estimates are ranges, and the truth is the crisis’s own', () => {
    for (const { crisis, seen, rungs, highest } of crisesOf(books)) {
      expect(seen.range.lo).toBeLessThan(seen.range.hi);
      expect(seen.truth).toBeGreaterThanOrEqual(0);
      expect(rungs.length).toBeGreaterThan(0);
      expect(highest).toBeGreaterThanOrEqual(crisis.rung);
    }
  });

  test('spending by month adds up to the total', () => {
    for (const one of spendingOf(books))
      expect(one.months.reduce((sum, amount) => sum + amount, 0)).toBe(one.total);
  });

  test('the CSV has a start row, a row a month and as many cells as heads', () => {
    const csv = toCsv(books);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const lines = csv.slice(1).trimEnd().split('\r\n');
    expect(lines.length).toBe(books.months.length + 2);
    const heads = lines[0]?.split(',').length;
    for (const line of lines) expect(line.split(',').length).toBe(heads);
  });

  test('the JSON holds every month and the whole ledger', () => {
    const parsed = JSON.parse(toJson(books));
    expect(parsed.months.length).toBe(books.months.length);
    expect(parsed.ledger.length).toBe(books.session.ledger().length);
    expect(typeof parsed.ledger[0].variable).toBe('string');
    expect(parsed.escalation).toEqual(escalationOf(books.session));
    expect(parsed.hostileActs.length).toBe(hostileActs(books).length);
  });
});

test('a tag goes when its entries go', () => {
  const [, books] = finished.find(([, one]) => tagsOf(one).some(({ tag }) => tag === 'salami-tactics'))!;
  const ledger = books.session.ledger().filter(({ rule }) => rule !== 'slice' && rule !== 'salami');
  const without = { ...books, session: { ...books.session, ledger: () => ledger } };
  expect(tagsOf(without).some(({ tag }) => tag === 'salami-tactics')).toBe(false);
});

test('shares keep proportion and sum, with weights of either sign', () => {
  expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(shareOut(-7, [3, -1])?.reduce((sum, share) => sum + share, 0)).toBe(-7);
  expect(shareOut(5, [2, -2])).toBeNull();
});

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
])('%j is written as %j', (raw, safe) => {
  expect(cell(raw)).toBe(safe);
});

test('numbers stay numbers, also below zero', () => {
  expect(cell(-5)).toBe('-5');
});
