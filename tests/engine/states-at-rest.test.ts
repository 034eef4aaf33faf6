// States share what no rule changes any more; what has been looked at must therefore never change afterwards.
import { expect, it } from 'vitest';
import { createTurns, dice, hashOf, type State, startState } from '../../src/engine';
import { botGame, games, LEVELS } from './games';

it.each(LEVELS)('every state at which orders were awaited stays as it was: %s', (id) => {
  const game = games[id];
  const session = botGame(id, 'rest', 'statesman');
  const orders = session.months().map((month) => month.orders);
  const turns = createTurns(game, startState(game, { seed: session.seed }), { ledger: [] });
  const seen: { state: State; hash: string }[] = [];
  while (turns.phase() !== 'debrief') {
    const isLookedAt = turns.phase() === 'planning' || turns.phase() === 'crises';
    if (isLookedAt) seen.push({ state: turns.state(), hash: hashOf(turns.state()) });
    turns.step(orders[turns.state().turn - 1] ?? {});
  }
  expect(seen.length).toBeGreaterThan(game.level.turns);
  for (const { state, hash } of seen) expect(hashOf(state)).toBe(hash);
  expect(hashOf(turns.state())).toBe(hashOf(session.reveal()));
});

it('two games of one level begin apart: what the level fixes is copied, not shared', () => {
  const game = games['second-thomas-2023'];
  const first = startState(game, { seed: 'a' });
  const before = hashOf(first);
  const second = startState(game, { seed: 'a' });
  second.vars[0] = 999;
  for (const crisis of second.crises) crisis.rung = 6;
  second.projects.length = 0;
  expect(hashOf(first)).toBe(before);
  expect(hashOf(startState(game, { seed: 'a' }))).toBe(before);
});

it('a lot that is drawn later, or after others, draws the same', () => {
  const early = dice('s', 3, 'ladder', 7);
  const late = dice('s', 3, 'ladder', 7);
  const drawn = [early.below(1000), early.between(-5, 5)];
  dice('s', 3, 'ladder', 8).below(1000);
  expect([late.below(1000), late.between(-5, 5)]).toEqual(drawn);
});
