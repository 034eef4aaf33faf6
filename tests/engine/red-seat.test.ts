// Holds: Beijing can be played. Its crises ask it for answers, its dials reward pressing with measure and punish the rest.
import { describe, expect, test } from 'vitest';
import { type Bot, botsFor, createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import {
  createGame,
  createSession,
  DIALS,
  type Difficulty,
  overallScore,
  parseLevel,
  type Session,
  startState,
} from '../../src/engine';
import { games, readLevelFile, sendByBot } from './games';

const parsed = parseLevel(readLevelFile('red-seat-2023'), governments, known);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const level = parsed.value;
const game = createGame(rulebook, level);

const byBot = (bot: Bot, seed: string): Session =>
  createSession({ game, seed, seats: createSeats(level, seed, createBot(bot, seed)), ledger: false });
const byPerson = (seed: string): Session =>
  createSession({ game, seed, seats: createSeats(level, seed, 'person') });
const read =
  (session: Session) =>
  (variable: number): number =>
    session.reveal().vars[variable] ?? 0;
const scoreOf = (session: Session): number => overallScore(level, game.at, read(session), level.player);

test('the bots that fit a seat are those that know what to do there', () => {
  expect(botsFor(level)).toEqual(['random', 'passive', 'reckless', 'measured', 'beijing']);
  expect(botsFor(games['second-thomas-2023'].level)).not.toContain('beijing');
  expect(botsFor(games['second-thomas-2023'].level)).toContain('statesman');
});

describe('the score of the red seat', () => {
  const seeds = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
  const mean = (bot: Bot): number =>
    seeds.reduce((sum, seed) => sum + scoreOf(byBot(bot, seed)), 0) / seeds.length;

  test('pressing with measure and reassuring the others beats doing nothing, and that beats recklessness', () => {
    const measured = mean('measured');
    const passive = mean('passive');
    expect(measured).toBeGreaterThan(passive + 15);
    expect(passive).toBeGreaterThan(mean('reckless') + 10);
    expect(passive).toBeGreaterThan(mean('random') + 10);
    expect(passive).toBeGreaterThan(mean('beijing') + 10);
  });

  test('rewards ground gained and goodwill, and counts what quarrels cost', () => {
    const session = byPerson('parts');
    const parts = (of: string): readonly string[] =>
      game.reckonings
        .filter(({ variable }) => game.at.places[variable]?.path === `chn.${of}`)
        .flatMap((one) => one.parts.map(({ cause }) => cause));
    expect(parts('control')).toContain('variable:second-thomas.control');
    expect(parts('backing')).toEqual(expect.arrayContaining(['variable:vnm>chn.relation', 'crises']));
    expect(parts('prosperity')).toContain('measures');
    // What is the neighbour's is not Beijing's: the less it holds, the more the claim is in hand.
    const at = game.at.side('chn', 'control');
    const scarborough = game.at.feature('scarborough', 'control');
    const before = read(session)(at);
    while (session.phase() !== 'debrief') sendByBot(session, createBot('passive', 'parts'));
    expect(read(session)(scarborough)).toBeLessThan(session.start()[scarborough]!);
    expect(read(session)(at)).toBeGreaterThan(before);
  });
});

test('a person at the red seat is asked to answer the crises that it began', () => {
  const session = byPerson('asked');
  const plan = (action: string, target: string) =>
    session.send('chn', { type: 'plan', policies: [{ action, target }] });
  expect(plan('militia-swarm', 'second-thomas')).toEqual({ ok: true, value: null });
  // Ordered for next month: it opens a crisis when it takes effect.
  expect(session.phase()).toBe('planning');
  expect(session.send('chn', { type: 'plan', policies: [] }).ok).toBe(true);
  expect(session.phase()).toBe('crises');
  expect(session.waiting()).toEqual(['chn']);
  const crisis = session.view('chn').crises.find(({ place }) => place === 'second-thomas')!;
  expect(crisis).toMatchObject({ mine: 'instigator', target: 'phl', exit: null });
  const answer = (action: string) =>
    session.send('chn', { type: 'respond', responses: [{ crisis: crisis.id, action }] });
  expect(answer('withdraw')).toMatchObject({ ok: false, problems: [{ code: 'not-yours' }] });
  expect(answer('back-off').ok).toBe(true);
  expect(session.view('chn').crises.find(({ id }) => id === crisis.id)!.exit).toBe('rival-backs-off');
});

test.each(['random', 'reckless'] as const)(
  'orders by %s, sent as a person sends them, reach the end',
  (bot) => {
    const session = byPerson(`whole-${bot}`);
    const driver = createBot(bot, 'whole');
    while (session.phase() !== 'debrief') sendByBot(session, driver);
    expect(session.view('chn').ending).not.toBeNull();
    for (const dial of DIALS) {
      const value = read(session)(game.at.side('chn', dial));
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1000);
    }
  },
);

test('gentle gives the red seat more means for pressure, hard fewer; elsewhere it is the other way round', () => {
  const means = (which: typeof game, difficulty: Difficulty): number =>
    startState(which, { seed: 'd', difficulty }).vars[which.at.side('chn', 'pressure')] ?? 0;
  expect(means(game, 'gentle')).toBeGreaterThan(means(game, 'standard'));
  expect(means(game, 'standard')).toBeGreaterThan(means(game, 'hard'));
  const shoal = games['second-thomas-2023'];
  expect(means(shoal, 'gentle')).toBeLessThan(means(shoal, 'hard'));
});
