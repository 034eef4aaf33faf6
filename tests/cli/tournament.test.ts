// A small tournament on the real game: its cells agree with the games, and all seven points are judged.
import { expect, test } from 'vitest';
import { type Bot, MIXED, PURE } from '../../src/bots';
import { openLevel, readShelf } from '../../src/cli/shelf';
import { playByBot, scoreOf } from '../../src/cli/simulate';
import { bandsBy } from '../../src/cli/tournament/bands';
import { playPart } from '../../src/cli/tournament/part';
import { playParts } from '../../src/cli/tournament/pool';
import { judge } from '../../src/cli/tournament/tournament';
import { PILLARS, WORLDVIEWS } from '../../src/engine';
import { botGame } from '../engine/games';

const shelf = readShelf();
const { game } = openLevel(shelf, 'pineapples-2021');
const bots = [...Object.values(PURE), ...MIXED, 'random', 'reckless'] as const;
const lines: string[] = [];
const size = { bots, seed: 'small', count: 2, slow: 1 };
const parts = [playPart(game, size, (line) => lines.push(line))];
const played = judge(game.rules, [game.level], parts, size);

test('there is a cell for each bot in each world, made of the games that its seeds give', () => {
  expect(played.cells.map((cell) => `${cell.worldview} ${cell.bot}`)).toEqual(
    WORLDVIEWS.flatMap((worldview) => bots.map((bot) => `${worldview} ${bot}`)),
  );
  for (const cell of played.cells) {
    const states = [0, 1].map((at) =>
      playByBot(game, `small-${at}`, cell.bot, false, {
        worldview: cell.worldview,
        difficulty: 'standard',
      }).reveal(),
    );
    const scores = states.map((state) => scoreOf(game, state));
    expect(cell.meanScore).toBe(((scores[0] ?? 0) + (scores[1] ?? 0)) / 2);
    const won = states.filter(({ ending }) => ending === 'held').length;
    expect(cell.winShare).toBe(won / 2);
    expect(Object.values(cell.endings).reduce((sum, one) => sum + one, 0)).toBe(2);
  }
});

test('a pure bot spends on its own pillar only', () => {
  for (const pillar of PILLARS)
    for (const cell of played.cells.filter((one) => one.bot === PURE[pillar]))
      expect(cell.mix[pillar]).toBe(100);
});

test('all seven points are judged, with a figure, and nothing is wrong with the games', () => {
  expect(new Set(played.mustHold.map((point) => point.id)).size).toBe(7);
  for (const { figure } of played.mustHold) {
    expect(figure).toMatch(/\d/);
    expect(figure).not.toContain('not measured');
  }
  const sound = played.mustHold.find((point) => point.id === 'soundness');
  expect(sound).toMatchObject({ holds: true });
  expect(sound?.figure).toContain(`${played.cells.length * 2} games`);
  expect(sound?.figure).toContain(`of ${played.cells.length} ledgers`);
  expect(lines.length).toBeGreaterThan(played.cells.length);
});

test('the bands by the rule follow from what the competent and the idle reach', () => {
  const scores = (bot: Bot, from: number): readonly [Bot, readonly number[]] => [
    bot,
    Array.from({ length: 20 }, (_, at) => from + ((at * 7) % 20)),
  ];
  expect(
    bandsBy(new Map([scores('statesman', 600), scores('passive', 500), scores('aligner', 900)])),
  ).toEqual({
    held: 606,
    strained: 555,
    bent: 504,
  });
  expect(bandsBy(new Map([scores('measured', 600), scores('passive', 500)]))?.held).toBe(606);
  expect(bandsBy(new Map([scores('statesman', 600)]))).toBeNull();
});

test('the reckless bot climbs wherever it can', () => {
  const stances = ['r-1', 'r-2', 'r-3'].flatMap((seed) => {
    const session = botGame('second-thomas-2023', seed, 'reckless');
    return session
      .months()
      .flatMap((month) => month.orders[session.game.level.player]?.responses ?? [])
      .map(({ action }) => {
        const response = session.game.rules.actions[action];
        return response?.kind === 'response' ? response.stance : '';
      });
  });
  expect(stances).toContain('escalate');
  expect(stances).not.toContain('concede');
  expect(stances).not.toContain('offer');
});

test('other processes play the same games, whichever of them plays a level', async () => {
  const told: string[] = [];
  const apart = await playParts(['pineapples-2021', 'pineapples-2021'], size, 2, (line) => told.push(line));
  expect(apart).toEqual([parts[0], parts[0]]);
  expect(told.slice().sort()).toEqual([...lines, ...lines].sort());
  const both = judge(game.rules, [game.level, game.level], apart, size);
  expect(both.cells).toHaveLength(played.cells.length * 2);
  expect(both.mustHold.at(-1)?.figure).toContain(`${played.cells.length * 4} games`);
});
