// The ground everything stands on: integer arithmetic, keyed chance, hashing, the ladder, and nearest ids.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice, noise, normaliseSeed } from '../../src/engine/chance';
import { clamp, mulDiv } from '../../src/engine/fixed';
import { canonical, hashOf } from '../../src/engine/hash';
import { RUNGS, stepLadder } from '../../src/engine/ladder';
import { listedImbalance } from '../../src/engine/ledger';
import { nearest } from '../../src/engine/result';
import { type Commitment, EXITS } from '../../src/engine/state';

describe('integer arithmetic', () => {
  it('multiplies before it divides and truncates toward zero', () => {
    expect(mulDiv(7, 3, 2)).toBe(10);
    expect(mulDiv(-7, 3, 2)).toBe(-10);
    expect(Object.is(mulDiv(-1, 1, 1000), 0)).toBe(true);
  });
  it('refuses products beyond the safe integers and division by zero', () => {
    expect(() => mulDiv(2 ** 40, 2 ** 20, 3)).toThrow('unsafe product');
    expect(() => mulDiv(1, 1, 0)).toThrow('unsafe product');
  });
  it('keeps a value inside its range', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const kept = clamp(value, -5, 1000);
        return kept >= -5 && kept <= 1000 && (value < -5 || value > 1000 || kept === value);
      }),
    );
  });
});

describe('keyed chance', () => {
  it('draws the same for the same key and differently for another', () => {
    const draw = (turn: number, key: string) =>
      Array.from({ length: 8 }, () => 0).map(() => dice('s', turn, 'p', key).below(1000))[0];
    expect(draw(1, 'a')).toBe(draw(1, 'a'));
    const many = Array.from({ length: 60 }, (_, at) => draw(at, 'a'));
    expect(new Set(many).size).toBeGreaterThan(50);
  });
  it('keeps stored numbers: a change here breaks every record', () => {
    const lot = dice('golden', 3, 'ladder', 7);
    expect([lot.below(1000), lot.below(1000), lot.between(-5, 5)]).toMatchInlineSnapshot(`
      [
        353,
        706,
        -4,
      ]
    `);
  });
  it('stays between its ends and reaches both', () => {
    const seen = new Set<number>();
    for (let at = 0; at < 400; at += 1) seen.add(dice('ends', at, 'p', 0).between(2, 5));
    expect([...seen].sort((a, b) => a - b)).toEqual([2, 3, 4, 5]);
  });
  it('is even enough for odds: 10,000 draws per mille within two in a hundred', () => {
    let below = 0;
    for (let at = 0; at < 10_000; at += 1) if (dice('even', at, 'p', at).below(1000) < 300) below += 1;
    expect(Math.abs(below / 10_000 - 0.3)).toBeLessThan(0.02);
  });
  it('spells a seed in one way', () => {
    expect(normaliseSeed(' e\u0301 ')).toBe('\u00e9');
    expect(normaliseSeed(7)).toBe('7');
  });
  it('spreads estimates over the whole range', () => {
    const values = Array.from({ length: 2000 }, (_, at) => noise(12345, at));
    expect(Math.min(...values)).toBeLessThan(-900);
    expect(Math.max(...values)).toBeGreaterThan(900);
    expect(Math.abs(values.reduce((a, b) => a + b, 0) / values.length)).toBeLessThan(60);
  });
});

describe('hash', () => {
  it('does not depend on the order in which keys were written', () => {
    expect(canonical({ b: 1, a: [2, { d: null, c: 'x' }] })).toBe('{"a":[2,{"c":"x","d":null}],"b":1}');
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  });
  it('changes with any change of one number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), fc.nat(), (list, where) => {
        const other = list.slice();
        const at = where % list.length;
        other[at] = (other[at] ?? 0) + 1;
        return hashOf(list) !== hashOf(other) && /^[0-9a-f]{16}$/.test(hashOf(list));
      }),
    );
  });
});

describe('the escalation ladder', () => {
  it('climbs and eases one rung at a time', () => {
    expect(stepLadder(2, 'climb')).toEqual({ rung: 3, exit: null });
    expect(stepLadder(2, 'ease')).toEqual({ rung: 1, exit: null });
    expect(stepLadder(0, 'ease')).toEqual({ rung: 0, exit: null });
    expect(stepLadder(3, 'stay')).toEqual({ rung: 3, exit: null });
  });
  it('climbs no higher than the top of a family', () => {
    expect(stepLadder(3, 'climb', 4)).toEqual({ rung: 4, exit: null });
    expect(stepLadder(4, 'climb', 4)).toEqual({ rung: 4, exit: null });
    expect(stepLadder(4, 'ease', 4)).toEqual({ rung: 3, exit: null });
    expect(stepLadder(4, 'swap', 4)).toEqual({ rung: 4, exit: 'swap' });
  });
  it('has every exit from every rung below armed conflict, and none from there', () => {
    for (const exit of EXITS) {
      for (let rung = 0; rung < RUNGS.length - 1; rung += 1)
        expect(stepLadder(rung, exit)).toEqual({ rung, exit });
      expect(stepLadder(6, exit)).toEqual({ rung: 6, exit: null });
    }
    expect(stepLadder(6, 'climb')).toEqual({ rung: 6, exit: null });
  });
});

describe('nearest id', () => {
  it('finds what was meant', () => {
    expect(nearest('quiet-chanel', ['quiet-channel', 'import-ban'])).toBe('quiet-channel');
    expect(nearest('x', [])).toBe('');
  });
});

describe('the books', () => {
  it('balance for the numbers of listed things too, from what they were at the start', () => {
    const bond = { id: 1, binding: 500, capability: 300 } as Commitment;
    const end = { crises: [], measures: [], commitments: [{ ...bond, binding: 450 }] };
    const openings = new Map([
      ['commitment.1.binding', 500],
      ['commitment.1.capability', 300],
    ]);
    const entry = {
      turn: 1,
      variable: 'commitment.1.binding',
      before: 500,
      after: 450,
      rule: 'x',
      cause: 'y',
    };
    expect(listedImbalance(openings, end, [entry])).toEqual([]);
    expect(listedImbalance(openings, end, [])).toEqual(['commitment.1.binding']);
    // Signed during the game: it began at nothing.
    expect(listedImbalance(new Map(), end, [entry])).toEqual([
      'commitment.1.binding',
      'commitment.1.capability',
    ]);
  });
});
